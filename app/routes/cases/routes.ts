import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("cases", "routes/cases/cases.tsx"),
  route("cases/:id", "routes/cases/case.tsx"),
  route("cases/:id/application", "routes/cases/application.tsx"),
  route("cases/:id/checks", "routes/cases/checks.tsx"),
  route("cases/:id/certificates/:financierId", "routes/cases/certificate.ts"),
  route("cases/:id/approval", "routes/cases/approval.ts"),
  route("cases/:id/officer", "routes/cases/officer.ts"),
  route("cases/:id/requests/new", "routes/cases/request.tsx"),
  route("cases/:id/rejection", "routes/cases/rejection.tsx"),
  route("cases/:id/rejection/decision", "routes/cases/rejection-decision.ts"),
  route("cases/:id/rejection/return", "routes/cases/rejection-return.ts"),
  route("cases/:id/history", "routes/cases/history.tsx"),
] satisfies RouteConfigEntry[];
