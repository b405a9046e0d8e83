import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("cases/:id/opinions", "routes/opinions/opinions.tsx"),
] satisfies RouteConfigEntry[];
