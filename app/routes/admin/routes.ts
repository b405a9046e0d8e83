import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("admin", "routes/admin/people.tsx"),
  route("admin/people/new", "routes/admin/new-person.tsx"),
  route("admin/roles", "routes/admin/roles.tsx"),
  route("admin/rules/:kind", "routes/admin/rules.tsx"),
] satisfies RouteConfigEntry[];
