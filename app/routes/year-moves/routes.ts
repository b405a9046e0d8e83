import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("projects/:id/years", "routes/year-moves/years.tsx"),
  route("projects/:id/years/decision", "routes/year-moves/decision.tsx"),
] satisfies RouteConfigEntry[];
