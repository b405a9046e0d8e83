/**
 * What stands around every loader and action. A form that carries too much is answered before its action is asked.
 * A fault in an answer that a script has fetched. Remix takes everything from an error but a fixed sentence, so its code
 * goes along in an answer of its own: the page then shows the code that stands in the log, not that of the document.
 */
import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type ServerBuild,
} from "@remix-run/node";
import { localeOf } from "~/i18n/locale";
import { refusalText } from "~/i18n/refusals.server";
import type { FormAnswer } from "~/ui/form/form-answer";

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
  const isPage = module.default !== undefined;
  return {
    ...module,
    ...(loader && { loader: telling(loader, build, isPage) }),
    ...(action && { action: telling(action, build, isPage) }),
  } as Route["module"];
}

/** To a script as the answer of the form, where everything typed still stands; else a page of its own. */
function tooLarge({ request, context }: Args, megabytes: number, isPage: boolean): unknown {
  const params = { megabytes: String(megabytes) };
  const hasFiles = request.headers.get("content-type")?.startsWith("multipart/") ?? false;
  const code = hasFiles ? "form.tooLarge" : "form.tooLong";
  const sentence = refusalText(localeOf(request), code, params);
  const answer: FormAnswer = { values: {}, errors: {}, formError: sentence };
  if (context.fetched === true) return data(answer, { status: 413 });
  if (!isPage) {
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    throw new Response(`${sentence}\n`, { status: 413, headers });
  }
  throw data({ message: sentence }, { status: 413 });
}

const telling =
  (run: RouteFunction, build: ServerBuild, isPage: boolean): RouteFunction =>
  async (args) => {
    try {
      const { mostMegabytes } = args.context;
      if (typeof mostMegabytes === "number" && args.request.method !== "GET")
        return tooLarge(args, mostMegabytes, isPage);
      return await run(args);
    } catch (error) {
      const { incident, fetched } = args.context;
      if (fetched !== true || !(error instanceof Error) || args.request.signal.aborted) throw error;
      build.entry.module.handleError?.(error, args);
      throw data({ incident }, { status: 500 });
    }
  };
