import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("projects/:id/advance", "routes/disbursements/advance.tsx"),
  route("attest-limits", "routes/disbursements/attest-limits.tsx"),
  route("payment-orders/:id", "routes/disbursements/order.tsx"),
  route("payment-orders/:id/again", "routes/disbursements/again.tsx"),
  route("payment-orders/:id/conflict", "routes/disbursements/conflict.tsx"),
  route("payment-orders/:id/attest", "routes/disbursements/attest.tsx"),
  route("payment-runs", "routes/disbursements/runs.tsx"),
  route("payment-runs/new", "routes/disbursements/new-run.tsx"),
  route("payment-runs/:id", "routes/disbursements/run.tsx"),
  route("payment-runs/:id/approval", "routes/disbursements/release.tsx"),
  route("payment-runs/:id/dissolution", "routes/disbursements/dissolution.tsx"),
  route("payment-runs/:id/file", "routes/disbursements/file.ts"),
] satisfies RouteConfigEntry[];
