import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("ledger", "routes/ledger/list.tsx"),
  route("ledger/cofinancing", "routes/ledger/cofinancing.tsx"),
  route("ledger/cofinancing.csv", "routes/ledger/cofinancing-csv.ts"),
  route("ledger/activities", "routes/ledger/activities.tsx"),
  route("ledger/activities.csv", "routes/ledger/activities-csv.ts"),
  route("year-end", "routes/ledger/year-end.tsx"),
  route("year-end.csv", "routes/ledger/year-end-csv.ts"),
  route("ledger/accounts/:id", "routes/ledger/register.tsx"),
  route("ledger/entries/:id", "routes/ledger/entry.tsx"),
] satisfies RouteConfigEntry[];
