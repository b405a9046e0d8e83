import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("risk-sample", "routes/controls/list.tsx"),
  route("risk-sample/rules", "routes/controls/rules.tsx"),
  route("risk-sample/:no", "routes/controls/draw.tsx"),
  route("risk-sample/:no/result", "routes/controls/result.tsx"),
  route("risk-sample/:no/list.csv", "routes/controls/list-csv.ts"),
  route("risk-sample/:no/strikes", "routes/controls/strikes.tsx"),
  route("risk-sample/:no/strikes/decision", "routes/controls/strike-decision.tsx"),
  route("projects/:id/risk", "routes/controls/project-risk.tsx"),
  route("projects/:id/visits/new", "routes/controls/new-visit.tsx"),
  route("projects/:id/visits/:no", "routes/controls/visit.tsx"),
  route("projects/:id/visits/:no/notice", "routes/controls/notice.tsx"),
  route("projects/:id/visits/:no/protocol", "routes/controls/protocol.tsx"),
  route("projects/:id/visits/:no/findings", "routes/controls/findings.tsx"),
  route(
    "projects/:id/visits/:no/findings/:findingId/removal",
    "routes/controls/finding-removal.tsx",
  ),
  route("projects/:id/visits/:no/signature", "routes/controls/signature.tsx"),
  route("projects/:id/visits/:no/answer", "routes/controls/answer.tsx"),
  route("projects/:id/visits/:no/closing", "routes/controls/closing.tsx"),
] satisfies RouteConfigEntry[];
