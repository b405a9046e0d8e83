/** How much a request may carry. Its length must be said beforehand, which every browser does with forms and files. */
import type { RequestHandler } from "express";

const MEGABYTE = 1024 * 1024;
export const formLimit = MEGABYTE;
export const fileLimit = 25 * MEGABYTE;

export const requestLimits: RequestHandler = (request, response, next) => {
  // An address with a NUL in it leads nowhere: no text of ours has one.
  if (/%00/.test(request.url))
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
