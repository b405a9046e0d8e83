import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("projects/:id/payment-stop", "routes/payment-blocks/payment-stop.tsx"),
  route("projects/:id/payment-stop/decision", "routes/payment-blocks/decision.tsx"),
] satisfies RouteConfigEntry[];
