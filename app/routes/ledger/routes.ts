import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("ledger", "routes/ledger/list.tsx"),
  route("ledger/cofinancing", "routes/ledger/cofinancing.tsx"),
  route("year-end", "routes/ledger/year-end.tsx"),
  route("year-end.csv", "routes/ledger/year-end-csv.ts"),
  route("ledger/accounts/:id", "routes/ledger/register.tsx"),
  route("ledger/entries/:id", "routes/ledger/entry.tsx"),
] satisfies RouteConfigEntry[];
