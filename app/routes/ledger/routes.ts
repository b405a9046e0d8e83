import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("ledger", "routes/ledger/list.tsx"),
  route("ledger/accounts/:id", "routes/ledger/register.tsx"),
  route("ledger/entries/:id", "routes/ledger/entry.tsx"),
] satisfies RouteConfigEntry[];
