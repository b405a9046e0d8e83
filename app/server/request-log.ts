/** One line per request, and the number under which a person can ask about it. */
import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { loggedPath } from "./log";

export const incidentOf = (response: Response): string => String(response.locals.incident);

export const requestLog =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const began = performance.now();
    const incident = randomBytes(5).toString("hex");
    response.locals.incident = incident;
    response.on("close", () => {
      const line = {
        incident,
        method: request.method,
        path: loggedPath(request.path),
        status: response.statusCode,
        ms: Math.round(performance.now() - began),
        ...(!response.writableFinished && { cut: true }),
      };
      if (response.statusCode >= 500) log.error(line, "request");
      else log.info(line, "request");
    });
    next();
  };
