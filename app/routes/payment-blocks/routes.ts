import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("projects/:id/payment-stop", "routes/payment-blocks/payment-stop.tsx"),
  route("projects/:id/payment-stop/decision", "routes/payment-blocks/decision.tsx"),
  route("projects/:id/payment-stop/return", "routes/payment-blocks/return.tsx"),
  route("projects/:id/payment-stop/withdrawal", "routes/payment-blocks/withdrawal.tsx"),
] satisfies RouteConfigEntry[];
