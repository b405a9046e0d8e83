import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("periods", "routes/closing/list.tsx"),
  route("periods/:id/closing", "routes/closing/month.tsx"),
  route("periods/:id/hold", "routes/closing/hold.tsx"),
  route("periods/:id/resumption", "routes/closing/resumption.tsx"),
  route("periods/:id/reopening", "routes/closing/reopening.tsx"),
  route("periods/:id/reopening/approval", "routes/closing/approval.tsx"),
  route("periods/:id/reopening/refusal", "routes/closing/refusal.tsx"),
] satisfies RouteConfigEntry[];
