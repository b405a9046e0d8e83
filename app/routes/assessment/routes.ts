import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("assessments", "routes/assessment/list.tsx"),
  route("assessments/:id", "routes/assessment/score.tsx"),
  route("assessments/:id/application", "routes/assessment/application.tsx"),
  route("assessments/:id/conflict", "routes/assessment/conflict.tsx"),
  route("assessments/:id/lock", "routes/assessment/lock.tsx"),
  route("calls/:id/assessors", "routes/assessment/assessors.tsx"),
  route("calls/:id/ranking", "routes/assessment/ranking.tsx"),
  route("calls/:id/ranking/freeze", "routes/assessment/freeze.tsx"),
  route("calls/:id/ranking/recompute", "routes/assessment/recompute.tsx"),
] satisfies RouteConfigEntry[];
