import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("exports", "routes/exports/list.tsx"),
  route("exports/:id", "routes/exports/order.tsx"),
] satisfies RouteConfigEntry[];
