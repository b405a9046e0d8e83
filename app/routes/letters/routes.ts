import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("letters/:id", "routes/letters/letter.tsx"),
  route("letters/:id/pdf", "routes/letters/letter-pdf.ts"),
] satisfies RouteConfigEntry[];
