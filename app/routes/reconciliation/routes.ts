import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("bank-files", "routes/reconciliation/bank-files.tsx"),
  route("bank-files/demo-statement", "routes/reconciliation/demo-statement.ts"),
  route("bank-files/:id", "routes/reconciliation/bank-file.tsx"),
  route("bank-files/:id/original", "routes/reconciliation/original.ts"),
  route("reconciliation", "routes/reconciliation/reconciliation.tsx"),
] satisfies RouteConfigEntry[];
