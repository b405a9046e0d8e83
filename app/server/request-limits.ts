/** How much a request may carry. Its length must be said beforehand, which every browser does with forms and files. */
import type { RequestHandler } from "express";

const MEGABYTE = 1024 * 1024;
export const formLimit = MEGABYTE;
export const fileLimit = 25 * MEGABYTE;

export const requestLimits: RequestHandler = (request, response, next) => {
  // No text of ours has a NUL: what is asked is read without it, and a path with one leads nowhere.
  const [path = "", ...query] = request.originalUrl.split("?");
  if (query.length > 0)
    request.originalUrl = request.url = [path, query.join("?").replaceAll("%00", "")].join("?");
  if (path.includes("%00"))
    return void response
      .status(400)
      .type("text/plain")
      .send("Adressen går inte att läsa. Bad address.\n");
  if (request.headers["transfer-encoding"] !== undefined)
    return void response.status(411).type("text/plain").send("Längden saknas. Length required.\n");
  const length = Number(request.headers["content-length"] ?? 0);
  const limit = request.is("multipart/form-data") ? fileLimit : formLimit;
  if (length <= limit) return next();
  response
    .status(413)
    .type("text/plain")
    .send(
      `För stort: högst ${limit / MEGABYTE} MB går att skicka. Too large: at most ${limit / MEGABYTE} MB.\n`,
    );
};
