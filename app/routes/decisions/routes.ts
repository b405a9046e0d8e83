import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("decisions", "routes/decisions/list.tsx"),
  route("decisions/:id", "routes/decisions/decision.tsx"),
  route("decisions/:id/conflict", "routes/decisions/conflict.tsx"),
  route("decisions/:id/confirmation", "routes/decisions/confirmation.tsx"),
  route("decisions/:id/return", "routes/decisions/give-back.tsx"),
  route("cases/:id/proposal", "routes/decisions/proposal.tsx"),
] satisfies RouteConfigEntry[];
