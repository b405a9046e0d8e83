import { index, route, type RouteConfigEntry } from "@remix-run/route-config";

export default [
  index("routes/public/start.tsx"),
  route("search", "routes/public/search.tsx"),
  route("projects", "routes/public/projects.tsx"),
  route("projects/:id", "routes/public/project.tsx"),
  route("overview", "routes/public/overview.tsx"),
  route("open-data", "routes/public/open-data.tsx"),
  route("open-data/:file", "routes/public/open-data-file.ts"),
  route("how-it-works", "routes/public/how-it-works.tsx"),
  route("contact", "routes/public/contact.tsx"),
  route("accessibility", "routes/public/accessibility.tsx"),
  route("privacy", "routes/public/privacy.tsx"),
] satisfies RouteConfigEntry[];
