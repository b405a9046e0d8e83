/** Every address of the product with the module that answers it, read from the manifest itself. */
import type { ActionFunctionArgs } from "@remix-run/node";
import routes from "~/routes";

type Door = (args: ActionFunctionArgs) => unknown;
export type RouteModule = { readonly loader?: Door; readonly action?: Door };
export type ManifestRoute = {
  /** "claims/:id/approval"; "" is the first page. */
  readonly path: string;
  readonly file: string;
  readonly load: () => Promise<RouteModule>;
};

const modules = import.meta.glob<RouteModule>("../../app/routes/**/*.{ts,tsx}");

export const manifest: readonly ManifestRoute[] = routes.map(({ path = "", file }) => {
  const load = modules[`../../app/${file}`];
  if (!load) throw new Error(`${path} names ${file}, which does not exist`);
  return { path, file, load };
});

/** The address with its parameters filled in; a parameter without a value is left empty. */
export const addressOf = (path: string, params: Readonly<Record<string, string>>): string =>
  `/${path.replace(/:(\w+)\??/g, (_whole, name: string) => encodeURIComponent(params[name] ?? ""))}`;
