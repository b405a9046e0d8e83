/**
 * The first door against forged requests: a request that changes something must come from our own pages. The forms'
 * token is the second. Every browser in use sends Origin with a POST, with JavaScript or without, so a changing request
 * that says nothing of where it comes from is refused too.
 */
import type { RequestHandler } from "express";

const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

type Asked = {
  readonly method: string;
  readonly origin: string | undefined;
  /** "same-origin", "same-site", "cross-site", or "none" when the person did it by hand; absent on plain http. */
  readonly fetchSite: string | undefined;
};

/** `own` is this server's address as the browser sees it, e.g. "https://medel.example.se". */
function isForeign({ method, origin, fetchSite }: Asked, own: string): boolean {
  if (harmless.has(method)) return false;
  if (fetchSite !== undefined && fetchSite !== "same-origin" && fetchSite !== "none") return true;
  if (origin !== undefined) return origin !== own;
  return fetchSite === undefined;
}

/** `origin` is the configured address; null: the one the request was sent to. */
export const sameOriginOnly =
  (origin: string | null): RequestHandler =>
  (request, response, next) => {
    const asked = {
      method: request.method,
      origin: request.get("origin"),
      fetchSite: request.get("sec-fetch-site"),
    };
    const own = origin ?? `${request.protocol}://${request.get("host") ?? ""}`;
    if (!isForeign(asked, own)) return next();
    response
      .status(403)
      .type("text/plain")
      .send(
        "Begäran kom inte från en av våra egna sidor och har inte utförts. Gå tillbaka, ladda om sidan och försök igen.\n" +
          "The request did not come from one of our own pages and was not carried out. Go back, reload and try again.\n",
      );
  };
