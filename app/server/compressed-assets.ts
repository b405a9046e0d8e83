/** Sends the compressed twin of a built script or stylesheet to browsers that read brotli. */
import { existsSync } from "node:fs";
import path from "node:path";
import type { RequestHandler } from "express";

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** `folder` holds the assets; the address is that of a file in it. The handler after this one sends the file. */
export function compressedAssets(folder: string): RequestHandler {
  return (request, response, next) => {
    const type = types[path.extname(request.path)];
    response.vary("Accept-Encoding");
    if (
      type &&
      request.acceptsEncodings(["br"]) === "br" &&
      existsSync(path.join(folder, `${path.basename(request.path)}.br`))
    ) {
      request.url += ".br";
      response.set({ "Content-Encoding": "br", "Content-Type": type });
    }
    next();
  };
}
