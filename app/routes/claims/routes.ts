import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("claims", "routes/claims/list.tsx"),
  route("projects/:id/claims/new", "routes/claims/edit.tsx"),
  route("claims/:id", "routes/claims/claim.tsx"),
  route("claims/:id/review", "routes/claims/review.tsx"),
  route("claims/:id/files", "routes/claims/files.ts"),
  route("claims/:id/files/:fileId", "routes/claims/file.ts"),
  route("claims/:id/files/:fileId/removal", "routes/claims/file-removal.ts"),
  route("claims/:id/submission", "routes/claims/submission.tsx"),
  route("claims/:id/approval", "routes/claims/approval.tsx"),
  route("claims/:id/return", "routes/claims/return.tsx"),
] satisfies RouteConfigEntry[];
