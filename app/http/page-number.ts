import { redirect } from "@remix-run/node";

/** The page of a list that an address asks for: the first when it asks for none, or for what is no page. */
export function pageNumber(query: URLSearchParams): number {
  const digits = /^[1-9]\d{0,5}$/.exec(query.get("page") ?? "")?.[0];
  return digits ? Number(digits) : 1;
}

/** An address that asks for a page that there is none of becomes the address of the page that is shown instead. */
export function keepToPages(request: Request, pages: number): void {
  const url = new URL(request.url);
  const asked = url.searchParams.get("page");
  const shown = Math.min(pageNumber(url.searchParams), pages);
  if (asked === null || asked === String(shown)) return;
  if (shown === 1) url.searchParams.delete("page");
  else url.searchParams.set("page", String(shown));
  throw redirect(`${url.pathname}${url.search}`);
}
