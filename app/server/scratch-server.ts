/** A server whose databases are thrown away: for the tests, and for reading the schema that the migrations make. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { removeUnused, startEmbeddedPostgres } from "./embedded-postgres";
import { cacheFolder } from "./project";

export type ScratchServer = {
  /** A database from which others are made and dropped. */
  readonly url: string;
  readonly stop: () => Promise<void>;
};

export type ScratchOptions = {
  /** True: it writes as a live server does, to be measured. */
  readonly durable?: boolean;
  /** Each `name=value`; of an embedded server only. */
  readonly settings?: readonly string[];
};

const prefix = "lansmedel-scratch-";
const careless = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
const optionsFor = (
  folder: string,
  { durable = false, settings = ["max_connections=300"] }: ScratchOptions = {},
) => ({
  folder,
  cache: cacheFolder,
  durable,
  settings: [...(durable ? [] : careless), ...settings],
});

/** DATABASE_URL's server when it is set, else an embedded one in a folder of its own. */
export async function startScratchServer(wanted: ScratchOptions = {}): Promise<ScratchServer> {
  const given = process.env.DATABASE_URL;
  if (given) {
    await dropLeftovers(given);
    return { url: given, stop: () => Promise.resolve() };
  }
  await removeAbandoned();
  const options = optionsFor(mkdtempSync(path.join(os.tmpdir(), prefix)), wanted);
  const server = await startEmbeddedPostgres(options);
  const stop = async () => {
    await server.stop();
    await removeUnused(options);
  };
  return { url: server.url("postgres"), stop };
}

/** Servers of runs that were killed. */
async function removeAbandoned(): Promise<void> {
  const folders = readdirSync(os.tmpdir())
    .filter((name) => name.startsWith(prefix) && !name.includes("."))
    .map((name) => path.join(os.tmpdir(), name));
  for (const folder of folders.filter((each) => existsSync(path.join(each, "users"))))
    // Another account's folder is not ours to remove.
    await removeUnused(optionsFor(folder)).catch(() => false);
}

const databasePrefix = "lansmedel_scratch_";

/** A new name; the time in it tells later runs that it was left behind. */
export const scratchName = () =>
  `${databasePrefix}${Date.now().toString(36)}_${randomBytes(5).toString("hex")}`;

/** The same server, another database. */
export function databaseAt(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

export async function withAdmin<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes a database (a copy of `template` when given) and returns its address. */
export async function createDatabase(
  url: string,
  name: string,
  template?: string,
): Promise<string> {
  // Copying files is much the fastest for the small databases of tests. "C" sorts as PostgreSQL 15 does on any server.
  const origin = template
    ? `template ${pg.escapeIdentifier(template)} strategy file_copy`
    : "template template0 encoding 'UTF8' locale_provider icu icu_locale 'sv-SE' lc_collate 'C' lc_ctype 'C'";
  await withAdmin(url, (client) =>
    client.query(`create database ${pg.escapeIdentifier(name)} ${origin}`),
  );
  return databaseAt(url, name);
}

export async function dropDatabase(url: string, name: string): Promise<void> {
  await withAdmin(url, (client) =>
    client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`),
  );
}

/** Databases on DATABASE_URL's server whose run ended half a day ago or more without dropping them. */
async function dropLeftovers(url: string): Promise<void> {
  const { rows } = await withAdmin(url, (client) =>
    client.query<{ name: string }>(
      "select datname as name from pg_database where starts_with(datname, $1) and pg_get_userbyid(datdba) = current_user",
      [databasePrefix],
    ),
  );
  const halfDay = 12 * 3600 * 1000;
  for (const { name } of rows) {
    const made = Number.parseInt(name.slice(databasePrefix.length).split("_")[0] ?? "", 36);
    if (Date.now() - made > halfDay) await dropDatabase(url, name);
  }
}
