import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("calls", "routes/calls/list.tsx"),
  route("calls/new", "routes/calls/new.tsx"),
  route("calls/:id", "routes/calls/call.tsx"),
  route("calls/:id/eligibility", "routes/calls/eligibility.tsx"),
  route("calls/:id/questions", "routes/calls/questions.tsx"),
  route("calls/:id/questions/:questionId", "routes/calls/answer.tsx"),
  route("calls/:id/awards", "routes/calls/awards.tsx"),
  route("calls/:id/definition", "routes/calls/definition.tsx"),
  route("calls/:id/definition.json", "routes/calls/definition-file.ts"),
  route("calls/:id/agreement", "routes/calls/agreement.tsx"),
  route("calls/:id/publication", "routes/calls/publication.tsx"),
] satisfies RouteConfigEntry[];
