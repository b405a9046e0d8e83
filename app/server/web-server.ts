/** Starts listening, and stops in the right order: no new requests, the running ones finish, then the connections. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { Configuration } from "./configuration";
import { healthDoor, healthProbe } from "./health";
import { createLog } from "./log";
import { projectFolder } from "./project";
import { createWebApp } from "./web-app";

/** How long requests under way may go on when the server is told to stop. */
const GRACE = 10_000;

type WebServer = { readonly port: number; readonly stop: () => Promise<void> };

/** The pages as the build has made them; read once. */
export async function loadBuild(): Promise<ServerBuild> {
  const file = path.join(projectFolder, "build/server/index.js");
  return (await import(pathToFileURL(file).href)) as ServerBuild;
}

export async function startWebServer(
  configuration: Configuration,
  databaseUrl: string,
): Promise<WebServer> {
  const build = await loadBuild();
  const probe = healthProbe(databaseUrl);
  const log = createLog(configuration.logLevel);
  const app = createWebApp({ build, configuration, log, health: healthDoor(probe) });
  const server = createServer(app);
  // A client that dawdles loses its connection; a proxy in front keeps its own alive a little less long.
  server.headersTimeout = 15_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 65_000;
  const port = await listen(server, configuration);
  return {
    port,
    stop: async () => {
      await close(server);
      await probe.close();
      await (build.entry.module as { drain?: () => Promise<void> }).drain?.();
    },
  };
}

/** Says so at once when the port is taken, before anything else is begun. */
export async function ensurePortFree(configuration: Configuration): Promise<void> {
  const trial = createServer();
  await listen(trial, configuration);
  await close(trial);
}

async function listen(server: Server, { port, host }: Configuration): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE")
      throw new Error(`Port ${port} is taken. Set PORT to another one, or end what uses it.`, {
        cause: error,
      });
    throw error;
  }
  const address = server.address();
  return address !== null && typeof address === "object" ? address.port : port;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), GRACE);
  await closed;
  clearTimeout(impatience);
}
