import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("own-projects", "routes/projects/own-projects.tsx"),
  route("projects/:id/case", "routes/projects/case.tsx"),
  route("projects/:id/acceptance", "routes/projects/acceptance.tsx"),
] satisfies RouteConfigEntry[];
