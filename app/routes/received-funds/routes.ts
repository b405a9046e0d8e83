import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("received-funds", "routes/received-funds/list.tsx"),
  route("received-funds.csv", "routes/received-funds/csv.ts"),
  route("received-funds/new", "routes/received-funds/new.tsx"),
  route("received-funds/:id", "routes/received-funds/fund.tsx"),
  route("received-funds/:id/requisition", "routes/received-funds/requisition.tsx"),
  route("received-funds/:id/repayment", "routes/received-funds/repayment.tsx"),
  route("received-funds/:id/repayment/approval", "routes/received-funds/repayment-approval.tsx"),
  route("received-funds/:id/repayment/refusal", "routes/received-funds/repayment-refusal.tsx"),
] satisfies RouteConfigEntry[];
