import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("calls", "routes/calls/list.tsx"),
  route("calls/:id", "routes/calls/call.tsx"),
  route("calls/:id/eligibility", "routes/calls/eligibility.tsx"),
  route("calls/:id/questions", "routes/calls/questions.tsx"),
  route("calls/:id/questions/:questionId", "routes/calls/answer.tsx"),
  route("calls/:id/awards", "routes/calls/awards.tsx"),
] satisfies RouteConfigEntry[];
