import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("appropriations/activities", "routes/activities/list.tsx"),
  route("appropriations/activities/:id/ending", "routes/activities/ending.tsx"),
] satisfies RouteConfigEntry[];
