import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("claims/:id/evidence-signals", "routes/evidence-signals/claim.tsx"),
] satisfies RouteConfigEntry[];
