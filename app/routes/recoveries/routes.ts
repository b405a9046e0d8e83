import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("recoveries", "routes/recoveries/list.tsx"),
  route("recoveries/:id", "routes/recoveries/recovery.tsx"),
  route("recoveries/:id/communication", "routes/recoveries/communication.tsx"),
  route("recoveries/:id/proposal", "routes/recoveries/proposal.tsx"),
  route("recoveries/:id/decision", "routes/recoveries/decision.tsx"),
  route("recoveries/:id/demand", "routes/recoveries/demand.tsx"),
  route("recoveries/:id/interest", "routes/recoveries/interest.tsx"),
  route("recoveries/:id/measures", "routes/recoveries/measures.tsx"),
  route("recoveries/:id/measures/:measure", "routes/recoveries/measure.tsx"),
  route("recoveries/:id/remission", "routes/recoveries/remission.tsx"),
  route("recoveries/:id/remission/consultation", "routes/recoveries/consultation.tsx"),
  route("recoveries/:id/remission/opinion", "routes/recoveries/opinion.tsx"),
  route("projects/:id/recoveries/new", "routes/recoveries/new.tsx"),
  route("projects/:id/recovery", "routes/recoveries/own.tsx"),
  route("projects/:id/recovery/answer", "routes/recoveries/answer.tsx"),
  route("projects/:id/recovery/request", "routes/recoveries/request.tsx"),
] satisfies RouteConfigEntry[];
