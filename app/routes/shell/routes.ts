import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("language", "routes/shell/language.ts"),
  route("maps/sweden.svg", "routes/shell/county-map.ts"),
  route("*", "routes/shell/unknown-page.tsx"),
] satisfies RouteConfigEntry[];
