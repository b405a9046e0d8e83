import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("sign-in", "routes/identity/sign-in.tsx"),
  route("sign-up", "routes/identity/sign-up.tsx"),
  route("sign-out", "routes/identity/sign-out.ts"),
  route("session-ended", "routes/identity/session-ended.tsx"),
] satisfies RouteConfigEntry[];
