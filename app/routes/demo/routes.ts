import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("demo/person", "routes/demo/person.tsx"),
  route("demo/clock", "routes/demo/clock.tsx"),
] satisfies RouteConfigEntry[];
