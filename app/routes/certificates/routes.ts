import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("projects/:id/cofinancing", "routes/certificates/cofinancing.tsx"),
  route("projects/:id/cofinancing/own", "routes/certificates/own.ts"),
  route("projects/:id/cofinancing/others", "routes/certificates/others.ts"),
  route("cofinancing/:id", "routes/certificates/part.tsx"),
  route("cofinancing/:id/certificates", "routes/certificates/certificates.ts"),
  route("cofinancing/:id/judgement", "routes/certificates/judgement.ts"),
  route("cofinancing/:id/files/:fileId", "routes/certificates/file.ts"),
] satisfies RouteConfigEntry[];
