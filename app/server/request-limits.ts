/** How much a request may carry. Its length must be said beforehand, which every browser does with forms and files. */
import { Readable } from "node:stream";
import type { Request, RequestHandler, Response } from "express";
import { MOST_FILE_BYTES } from "~/domain/shared/file-limit";

const MEGABYTE = 1024 * 1024;
export const formLimit = MEGABYTE;
export const fileLimit = MOST_FILE_BYTES;

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
  if (length > limit) response.locals.mostMegabytes = limit / MEGABYTE;
  next();
};

/** The limit that the request is over, in megabytes. */
export const exceeded = (response: Response): number | undefined =>
  response.locals.mostMegabytes as number | undefined;

/** The request without what it carries, which is let run out: a browser reads no answer before it has sent everything. */
export function emptied(request: Request): Request {
  request.resume();
  const { method, protocol, hostname, originalUrl, path, ip } = request;
  const { "content-length": _length, ...headers } = request.headers;
  const get = (name: string) => request.get(name);
  const parts = { method, protocol, hostname, originalUrl, path, ip, headers, get };
  return Object.assign(Readable.from([]), parts) as unknown as Request;
}
