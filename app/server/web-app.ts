/** The doors of the web server, outermost first; behind them all is Remix. */
import path from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import { compressedAssets } from "./compressed-assets";
import type { Configuration } from "./configuration";
import { projectFolder } from "./project";
import { emptied, exceeded, requestLimits } from "./request-limits";
import { incidentOf, requestLog } from "./request-log";
import { keepRoom, roomOf } from "./response-room";
import { sameOriginOnly } from "./same-origin";
import { nonceOf, notStored, secureHeaders } from "./secure-headers";
import { isFetched, withToldFaults } from "./told-faults";

type WebAppParts = {
  readonly build: ServerBuild;
  readonly configuration: Configuration;
  readonly log: Logger;
  readonly health: RequestHandler;
};

export function createWebApp({ build, configuration, log, health }: WebAppParts): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", configuration.trustedProxies);
  app.set("query parser", false);
  app.use(requestLog(log), secureHeaders(configuration.isHttps), notStored);
  app.get("/health", health);
  app.use(compression(), keepRoom(), ...builtFiles());
  app.use(requestLimits, sameOriginOnly(configuration.origin));
  const pages = createRequestHandler({
    build: withToldFaults(build),
    mode: "production",
    getLoadContext: (request, response): AppLoadContext => ({
      clientAddress: request.ip,
      cspNonce: nonceOf(response),
      fetched: isFetched(request.path),
      incident: incidentOf(response),
      mostMegabytes: exceeded(response),
      room: roomOf(response),
    }),
  });
  app.all("*", (request, response, next) =>
    pages(exceeded(response) === undefined ? request : emptied(request), response, next),
  );
  app.use(lastResort(log));
  return app;
}

/** Files under assets/ have their content's hash in their names; one that is missing is not a page. */
function builtFiles(): RequestHandler[] {
  const client = path.join(projectFolder, "build/client");
  const options = { index: false, redirect: false } as const;
  const hashed = express.Router();
  hashed.use(
    "/assets",
    compressedAssets(path.join(client, "assets")),
    express.static(path.join(client, "assets"), { ...options, immutable: true, maxAge: "365d" }),
    (_request, response) => void response.status(404).type("text/plain").send("404\n"),
  );
  return [hashed, express.static(client, { ...options, maxAge: "1h" })];
}

/** What Remix could not answer, e.g. a malformed address. */
const lastResort =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    log.error({ err: error, incident: incidentOf(response) }, "request failed");
    if (response.headersSent) return next(error);
    response
      .status(500)
      .type("text/plain")
      .send(
        `Något gick fel. Uppge ${incidentOf(response)} om du hör av dig. Something went wrong; quote ${incidentOf(response)}.\n`,
      );
  };
