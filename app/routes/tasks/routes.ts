import { route, type RouteConfigEntry } from "@remix-run/route-config";

export default [route("tasks", "routes/tasks/list.tsx")] satisfies RouteConfigEntry[];
