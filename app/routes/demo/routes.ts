import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("demo/people", "routes/demo/person.tsx"),
  route("demo/clock", "routes/demo/clock.tsx"),
  route("demo/mail", "routes/demo/mail.tsx"),
] satisfies RouteConfigEntry[];
