import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("conditions/:id", "routes/conditions/condition.tsx"),
  route("conditions/:id/answers", "routes/conditions/answers.ts"),
  route("conditions/:id/judgement", "routes/conditions/judgement.ts"),
  route("conditions/:id/waiver", "routes/conditions/waiver.tsx"),
  route("conditions/:id/waiver/decision", "routes/conditions/waiver-decision.ts"),
  route("conditions/:id/files/:fileId", "routes/conditions/file.ts"),
] satisfies RouteConfigEntry[];
