import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("appropriations", "routes/appropriations/list.tsx"),
  route("appropriations/new", "routes/appropriations/new.tsx"),
  route("appropriations/:id", "routes/appropriations/item.tsx"),
  route("appropriations/:id/authority", "routes/appropriations/authority.tsx"),
] satisfies RouteConfigEntry[];
