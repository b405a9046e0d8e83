import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("confirmations/:token", "routes/confirmations/confirmation.tsx"),
] satisfies RouteConfigEntry[];
