import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("projects/:id/changes/new", "routes/changes/new.tsx"),
  route("projects/:id/versions/:no", "routes/changes/version.tsx"),
  route("changes/:id", "routes/changes/change.tsx"),
  route("changes/:id/submission", "routes/changes/submission.tsx"),
  route("changes/:id/withdrawal", "routes/changes/withdrawal.tsx"),
  route("changes/:id/return", "routes/changes/return.tsx"),
  route("changes/:id/proposal", "routes/changes/proposal.tsx"),
  route("changes/:id/decision", "routes/changes/decision.tsx"),
] satisfies RouteConfigEntry[];
