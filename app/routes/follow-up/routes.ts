import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("projects/:id/reports/final", "routes/follow-up/final-report.tsx"),
  route("projects/:id/reports/final/review", "routes/follow-up/review.tsx"),
  route("projects/:id/reports/final/submission", "routes/follow-up/submission.tsx"),
  route("projects/:id/settlement", "routes/follow-up/settlement.tsx"),
  route("projects/:id/settlement/decision", "routes/follow-up/decision.tsx"),
  route("outcomes/:callId", "routes/follow-up/outcomes.tsx"),
] satisfies RouteConfigEntry[];
