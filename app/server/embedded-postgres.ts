/**
 * A real PostgreSQL without installing one: the server from npm, on a folder of its own, reachable from this machine
 * only and with a password. Processes that use the same folder share the server; the last one to leave stops it.
 */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { withFileLock } from "./file-lock.mjs";
import { isAlive, thisProcess } from "./live-process.mjs";
import { postgresPrograms } from "./postgres-binaries";
import { findRunning, initialise, start, stop, urlOf, type Cluster } from "./postgres-process";
import { giveTo, postgresUser, reachableFolder } from "./postgres-user";

type EmbeddedOptions = {
  /** The server's folder; made when missing. */
  readonly folder: string;
  /** Where programs are copied when PostgreSQL's user cannot reach the installed ones. */
  readonly cache: string;
  readonly settings?: readonly string[];
  /** False only for tests: their data may be lost with the machine. */
  readonly durable?: boolean;
};

type EmbeddedPostgres = {
  readonly pid: number;
  /** The address of a database on this server. */
  readonly url: (database: string) => string;
  /** Leaves the server; stops it unless another process still uses it. */
  readonly stop: () => Promise<void>;
};

export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const folder = reachableFolder(options.folder);
  const lock = path.join(folder, "lock");
  const users = path.join(folder, "users");
  const cluster = clusterIn(folder, options);
  const running = await withFileLock(lock, async () => {
    if (!existsSync(cluster.data)) {
      writePassword(cluster);
      await initialise(cluster);
    }
    const server = (await findRunning(cluster)) ?? (await start(cluster));
    mkdirSync(users, { recursive: true });
    writeFileSync(path.join(users, thisProcess()), "");
    return server;
  });
  const leave = () =>
    withFileLock(lock, async () => {
      rmSync(path.join(users, thisProcess()), { force: true });
      if (!isUsed(users)) await stop(cluster, running);
    });
  let leaving: Promise<void> | undefined;
  return {
    pid: running.pid,
    url: (database) => urlOf(cluster, running.port, database),
    stop: () => (leaving ??= leave()),
  };
}

function clusterIn(folder: string, options: EmbeddedOptions): Cluster {
  const data = path.join(folder, "data");
  const runAs = postgresUser(data);
  return {
    data,
    runAs,
    programs: postgresPrograms(runAs, options.cache),
    passwordFile: path.join(folder, "password"),
    logFile: path.join(folder, "server.log"),
    settings: options.settings ?? [],
    durable: options.durable ?? true,
  };
}

/** Other accounts of this machine can reach the port too; the password is for this project's owner alone. */
function writePassword({ passwordFile, runAs }: Cluster): void {
  writeFileSync(passwordFile, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600 });
  giveTo(runAs, passwordFile);
}

/** Users that were killed are forgotten. */
function isUsed(users: string): boolean {
  const alive = readdirSync(users).filter((identity) => {
    if (isAlive(identity)) return true;
    rmSync(path.join(users, identity), { force: true });
    return false;
  });
  return alive.length > 0;
}

/** Stops and deletes a server that no living process uses; false when one does. For throw-away servers only. */
export async function removeUnused(options: EmbeddedOptions): Promise<boolean> {
  const folder = reachableFolder(options.folder);
  const users = path.join(folder, "users");
  if (isUsed(users)) return false;
  const leftovers = `${folder}.gone`;
  const removed = await withFileLock(path.join(folder, "lock"), async () => {
    if (isUsed(users)) return false;
    const cluster = clusterIn(folder, options);
    const running = await findRunning(cluster);
    if (running) await stop(cluster, running);
    // Out of everyone's reach in one step: another process may be about to look at it.
    renameSync(folder, leftovers);
    return true;
  });
  rmSync(leftovers, { recursive: true, force: true });
  if (removed) rmSync(options.folder, { recursive: true, force: true });
  return removed;
}

/** Makes the database when it is missing. */
export async function ensureDatabase(server: EmbeddedPostgres, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: server.url("postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  return server.url(name);
}
