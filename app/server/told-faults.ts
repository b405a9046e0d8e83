/**
 * A fault in an answer that a script has fetched. Remix takes everything from an error but a fixed sentence, so its code
 * goes along in an answer of its own: the page then shows the code that stands in the log, not that of the document.
 */
import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type ServerBuild,
} from "@remix-run/node";

type Args = LoaderFunctionArgs | ActionFunctionArgs;
type RouteFunction = (args: Args) => unknown;
type Route = NonNullable<ServerBuild["routes"][string]>;

/** Single fetch asks for "/page.data". */
export const isFetched = (path: string): boolean => path.endsWith(".data");

export function withToldFaults(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [
    id,
    route && { ...route, module: told(route.module, build) },
  ]);
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild["routes"] };
}

function told(module: Route["module"], build: ServerBuild): Route["module"] {
  const { loader, action } = module;
  return {
    ...module,
    ...(loader && { loader: telling(loader, build) }),
    ...(action && { action: telling(action, build) }),
  } as Route["module"];
}

const telling =
  (run: RouteFunction, build: ServerBuild): RouteFunction =>
  async (args) => {
    try {
      return await run(args);
    } catch (error) {
      const { incident, fetched } = args.context;
      if (fetched !== true || !(error instanceof Error) || args.request.signal.aborted) throw error;
      build.entry.module.handleError?.(error, args);
      throw data({ incident }, { status: 500 });
    }
  };
