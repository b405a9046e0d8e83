import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("bank-files", "routes/reconciliation/bank-files.tsx"),
  route("bank-files/demo-statement", "routes/reconciliation/demo-statement.ts"),
  route("bank-files/:id", "routes/reconciliation/bank-file.tsx"),
  route("bank-files/:id/original", "routes/reconciliation/original.ts"),
  route("bank-lines/:id", "routes/reconciliation/bank-line.tsx"),
  route("bank-lines/:id/undoing/approval", "routes/reconciliation/undoing-approval.tsx"),
  route("bank-lines/:id/undoing/refusal", "routes/reconciliation/undoing-refusal.tsx"),
  route("differences/:id", "routes/reconciliation/difference.tsx"),
  route("differences/:id/closing", "routes/reconciliation/difference-closing.tsx"),
  route("differences/:id/match", "routes/reconciliation/match.tsx"),
  route("differences/:id/match/approval", "routes/reconciliation/match-approval.tsx"),
  route("differences/:id/match/refusal", "routes/reconciliation/match-refusal.tsx"),
  route("differences/:id/owner", "routes/reconciliation/difference-owner.tsx"),
  route("reconciliation", "routes/reconciliation/reconciliation.tsx"),
  route("reconciliation/:id", "routes/reconciliation/sheet.tsx"),
  route("reconciliation/:id/countersignature", "routes/reconciliation/countersignature.tsx"),
] satisfies RouteConfigEntry[];
