/** Brings a database to the schema of this program. Applied files are frozen: a changed one is refused. */
import pg from "pg";
import { migrationFiles, type MigrationFile } from "./migration-files";

const INSUFFICIENT_PRIVILEGE = "42501";
const lock = "select pg_advisory_xact_lock(hashtext('lansmedel.migrate'))";

/** Applies what is missing, each file in a transaction of its own, and returns the names of the files applied. */
export async function migrate(url: string): Promise<string[]> {
  const files = migrationFiles();
  return withClient(url, async (client) => {
    await prepare(client);
    const applied: string[] = [];
    for (const file of files) {
      if (await applyOnce(client, file)) applied.push(file.name);
    }
    await refuseUnknown(client, files);
    return applied;
  });
}

/** The files that a database still lacks; [] when it is current. */
export async function pendingMigrations(url: string): Promise<string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ known: string | null }>(
      "select to_regclass('public.schema_migration')::text as known",
    );
    const done = rows[0]?.known ? await appliedNames(client) : [];
    return migrationFiles()
      .map(({ name }) => name)
      .filter((name) => !done.includes(name));
  });
}

/** Opens a connection for `work` alone: migrations hold locks for long and never run through the pool. */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 8_000,
    application_name: "lansmedel migrate",
  });
  // A connection that is lost between two questions is told by the next one, not by ending the process.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The table of what has been applied; two processes may make it at the same time. */
export async function prepare(client: pg.Client): Promise<void> {
  await inTransaction(client, async () => {
    await client.query(`
      create table if not exists schema_migration (
        name text primary key,
        sha256 text not null,
        applied_at timestamptz not null default clock_timestamp()
      )`);
  });
}

/** Applies one file unless it has been; false when it had. */
export async function applyOnce(client: pg.Client, file: MigrationFile): Promise<boolean> {
  return inTransaction(client, async () => {
    const { rows } = await client.query<{ sha256: string }>(
      "select sha256 from schema_migration where name = $1",
      [file.name],
    );
    if (rows[0]) {
      if (rows[0].sha256 === file.sha256) return false;
      throw new Error(
        `${file.name} was changed after it had been applied. Applied migrations are frozen: write a new one.`,
      );
    }
    // The ledger refuses changes to its own tables unless the transaction says that it is a migration.
    await client.query("select set_config('ledger.migration', 'on', true)");
    await client.query(file.sql).catch((error: unknown) => {
      throw new Error(`${file.name}: ${told(error as pg.DatabaseError)}`, { cause: error });
    });
    await client.query("reset role");
    await client.query("insert into schema_migration (name, sha256) values ($1, $2)", [
      file.name,
      file.sha256,
    ]);
    return true;
  });
}

/** A guard that a superuser made can only be changed by one. */
const told = ({ code, message }: pg.DatabaseError): string =>
  code === INSUFFICIENT_PRIVILEGE
    ? `${message}. What a superuser has made only a superuser changes: migrate as a superuser this time.`
    : message;

/** Roles belong to the whole server: two databases migrated at once may touch the same one. Then once more. */
const collided = (error: unknown) => /tuple concurrently updated/.test((error as Error).message);

async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    await client.query("begin");
    try {
      await client.query(lock);
      const result = await work();
      await client.query("commit");
      return result;
    } catch (error) {
      await client.query("rollback").catch(() => undefined);
      if (!collided(error) || attempt === 10) throw error;
    }
  }
}

async function appliedNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>("select name from schema_migration");
  return rows.map(({ name }) => name);
}

async function refuseUnknown(client: pg.Client, files: readonly MigrationFile[]): Promise<void> {
  const known = new Set(files.map(({ name }) => name));
  const unknown = (await appliedNames(client)).filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new Error(`The database is newer than this program: it has ${unknown.join(", ")}.`);
}
