/** One PostgreSQL server process on a data folder: made, started, found again, asked to stop. */
import { execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
} from "node:fs";
import net from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { isRunning } from "./live-process.mjs";
import type { Programs } from "./postgres-binaries";
import { giveTo, type RunAs } from "./postgres-user";

export const superuser = "lansmedel";

export type Cluster = {
  readonly data: string;
  readonly passwordFile: string;
  readonly logFile: string;
  readonly programs: Programs;
  readonly runAs: RunAs;
  /** Further settings, each `name=value`. */
  readonly settings: readonly string[];
  /** False only where losing the data is no loss. */
  readonly durable: boolean;
};

export type Running = { readonly pid: number; readonly port: number };

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const environment = (): NodeJS.ProcessEnv => ({
  ...(process.platform === "win32" && process.env),
  NODE_ENV: process.env.NODE_ENV,
  PATH: process.env.PATH,
  LC_ALL: "C",
  TZ: "UTC",
});

/** Makes the data folder aside and moves it into place whole: an interrupted start leaves nothing half made. */
export async function initialise(cluster: Cluster): Promise<void> {
  const { data, passwordFile, programs, runAs, durable } = cluster;
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  giveTo(runAs, unfinished);
  const login = ["-U", superuser, "-A", "scram-sha-256", "--pwfile", passwordFile];
  const locale = ["-E", "UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=sv-SE"];
  const rest = ["--no-instructions", ...(durable ? [] : ["--no-sync"])];
  await promisify(execFile)(programs.initdb, ["-D", unfinished, ...login, ...locale, ...rest], {
    ...runAs.ids,
    cwd: "/",
    env: environment(),
  });
  renameSync(unfinished, data);
}

/** Starts the server on a free port of 127.0.0.1 and waits until it answers. */
export async function start(cluster: Cluster): Promise<Running> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const pid = await launch(cluster, port);
    if (await becomesReady(cluster, { pid, port })) return { pid, port };
    const log = readFileSync(cluster.logFile, "utf8").slice(-4000);
    // Another program took the port in between, or the backends of a killed server are still going away.
    const passing = /Address already in use|could not bind|still in use/.test(log);
    if (!passing || attempt === 20) throw new Error(`PostgreSQL did not start.\n${log}`);
    await pause(100 * attempt);
  }
}

async function launch(cluster: Cluster, port: number): Promise<number> {
  const settings = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    // What people typed stays out of the log.
    "log_min_error_statement=panic",
    "log_error_verbosity=terse",
    ...cluster.settings,
  ];
  const log = openSync(cluster.logFile, "w", 0o600);
  const child = spawn(
    cluster.programs.postgres,
    ["-D", cluster.data, ...settings.flatMap((setting) => ["-c", setting])],
    {
      ...cluster.runAs.ids,
      cwd: "/",
      env: environment(),
      stdio: ["ignore", log, log],
      // A process group of its own: the terminal's Ctrl-C must not reach it before the application has drained.
      detached: true,
    },
  );
  closeSync(log);
  await once(child, "spawn");
  child.unref();
  if (child.pid === undefined) throw new Error("PostgreSQL could not be started.");
  return child.pid;
}

async function freePort(): Promise<number> {
  const listener = net.createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  listener.close();
  await once(listener, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

async function becomesReady(cluster: Cluster, running: Running): Promise<boolean> {
  while (isRunning(running.pid)) {
    if (await answersFor(cluster, running)) return true;
    await pause(20);
  }
  return false;
}

export function urlOf({ passwordFile }: Pick<Cluster, "passwordFile">, port: number, name: string) {
  const password = readFileSync(passwordFile, "utf8").trim();
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/${name}`;
}

/** Asks the server as its owner; null when it does not answer or does not take our password. */
async function ask<Row extends pg.QueryResultRow>(
  cluster: Cluster,
  { port }: Running,
  question: string,
): Promise<Row | null> {
  const client = new pg.Client({
    connectionString: urlOf(cluster, port, "postgres"),
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<Row>(question);
    return rows[0] ?? null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** True when the server on that port accepts our password and serves this very data folder. */
async function answersFor(cluster: Cluster, running: Running): Promise<boolean> {
  const said = await ask<{ data_directory: string }>(cluster, running, "show data_directory");
  return said !== null && path.resolve(said.data_directory) === cluster.data;
}

const othersSql = `select count(*)::int as others from pg_stat_activity
  where backend_type = 'client backend' and pid <> pg_backend_pid()`;

/** Connections that were closed a moment ago take a moment to end; those that stay open are cut by the shutdown. */
async function sessionsEnd(cluster: Cluster, running: Running): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const said = await ask<{ others: number }>(cluster, running, othersSql);
    if (said === null || said.others === 0) return;
    await pause(50);
  }
}

/** A server that already runs on this folder, e.g. left behind by a killed application; verified before it is used. */
export async function findRunning(cluster: Cluster): Promise<Running | null> {
  const pidFile = path.join(cluster.data, "postmaster.pid");
  if (!existsSync(pidFile)) return null;
  const lines = readFileSync(pidFile, "utf8").split("\n");
  const running = { pid: Number(lines[0]), port: Number(lines[3]) };
  if (!isRunning(running.pid) || isAnotherProgram(cluster, running.pid)) {
    rmSync(pidFile, { force: true });
    return null;
  }
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await answersFor(cluster, running)) return running;
    if (!isRunning(running.pid)) return null;
    await pause(100);
  }
  throw new Error(
    `Process ${running.pid} holds ${cluster.data} but does not answer. End it, then start again.`,
  );
}

/** The number in postmaster.pid may have passed to another program since; told where the system shows its folder. */
function isAnotherProgram({ data }: Cluster, pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) !== data;
  } catch {
    return false;
  }
}

/** Fast shutdown: sessions are ended, transactions rolled back, everything written. */
export async function stop(cluster: Cluster, running: Running): Promise<void> {
  const { programs, data, runAs } = cluster;
  const { pid } = running;
  if (!isRunning(pid)) return;
  await sessionsEnd(cluster, running);
  if (process.platform === "win32")
    execFileSync(programs.pgCtl, ["stop", "-D", data, "-m", "fast", "-W"], { stdio: "ignore" });
  else process.kill(pid, "SIGINT");
  const deadline = Date.now() + 60_000;
  while (isRunning(pid)) {
    if (Date.now() > deadline)
      throw new Error(`PostgreSQL (process ${pid}, ${runAs.name}) did not stop.`);
    await pause(20);
  }
}
