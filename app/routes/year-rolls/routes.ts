import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("appropriations/:id/year-end", "routes/year-rolls/year-end.tsx"),
  route("appropriations/:id/year-end/signature", "routes/year-rolls/signature.tsx"),
  route("appropriations/:id/saving", "routes/year-rolls/saving.tsx"),
] satisfies RouteConfigEntry[];
