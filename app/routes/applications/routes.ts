import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  route("home", "routes/home/home.tsx"),
  route("applications", "routes/applications/list.tsx"),
  route("applications/new", "routes/applications/new.tsx"),
  route("applications/:id", "routes/applications/application.tsx"),
  route("applications/:id/review", "routes/applications/review.tsx"),
  route("applications/:id/submission", "routes/applications/submission.tsx"),
  route("applications/:id/submitted", "routes/applications/submitted.tsx"),
  route("applications/:id/withdrawal", "routes/applications/withdrawal.tsx"),
  route("applications/:id/files/:fileId", "routes/applications/file.ts"),
  route("applications/:id/files/:fileId/removal", "routes/applications/file-removal.ts"),
  route("applications/:id/:section", "routes/applications/section.tsx"),
  route("receipts/:id", "routes/applications/receipt.tsx"),
  route("organisation", "routes/organisations/own.tsx"),
  route("organisations/new", "routes/organisations/new.tsx"),
  route("organisations/:id", "routes/organisations/organisation.tsx"),
  route("organisations/:id/accounts", "routes/organisations/accounts.tsx"),
  route(
    "organisations/:id/accounts/:accountId/verification",
    "routes/organisations/verification.tsx",
  ),
  route("applications/:id/budget", "routes/applications/budget.tsx"),
  route("applications/:id/budget/worksheet", "routes/applications/budget-worksheet.ts"),
  route("applications/:id/financing/:no", "routes/applications/financing.tsx"),
  route("applications/:id/financing/:no/question", "routes/applications/financing-question.ts"),
  route("applications/:id/completion/:no", "routes/applications/completion.tsx"),
] satisfies RouteConfigEntry[];
