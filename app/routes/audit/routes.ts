import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("audit", "routes/audit/overview.tsx"),
  route("audit/log", "routes/audit/log.tsx"),
  route("audit/log.csv", "routes/audit/log-csv.ts"),
  route("audit/pairs", "routes/audit/pairs.tsx"),
  route("audit/verification", "routes/audit/verification.tsx"),
] satisfies RouteConfigEntry[];
