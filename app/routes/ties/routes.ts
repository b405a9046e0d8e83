import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("side-jobs", "routes/ties/side-jobs.tsx"),
  route("side-jobs/:id/ending", "routes/ties/ending.tsx"),
] satisfies RouteConfigEntry[];
