import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("demo/people", "routes/demo/person.tsx"),
  route("demo/clock", "routes/demo/clock.tsx"),
] satisfies RouteConfigEntry[];
