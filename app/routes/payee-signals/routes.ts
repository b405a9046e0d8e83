import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("payee-signals", "routes/payee-signals/list.tsx"),
  route("organisations/:id/accounts/:accountId/signals", "routes/payee-signals/account.tsx"),
  route("staff-accounts", "routes/payee-signals/staff-accounts.tsx"),
  route("staff-accounts/:id/ending", "routes/payee-signals/ending.tsx"),
] satisfies RouteConfigEntry[];
