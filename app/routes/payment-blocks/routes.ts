import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("projects/:id/payment-stop", "routes/payment-blocks/payment-stop.tsx"),
  route("projects/:id/payment-stop/decision", "routes/payment-blocks/decision.tsx"),
  route("payment-stops/:id/letter", "routes/payment-blocks/letter.tsx"),
  route("payment-stops/:id/letter.pdf", "routes/payment-blocks/letter-pdf.ts"),
] satisfies RouteConfigEntry[];
