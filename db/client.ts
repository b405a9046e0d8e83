/** The one pool of connections, and how values cross the border: BIGINT is bigint, DATE and TIMESTAMPTZ are ISO strings. */
import { CamelCasePlugin, Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { PreparingPool } from "./prepared";
import type { Database } from "./schema";

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    switch (oid) {
      case pg.types.builtins.INT8:
        return BigInt;
      case pg.types.builtins.DATE:
        return (text: string) => text;
      case pg.types.builtins.TIMESTAMPTZ:
        return (text: string) => new Date(text).toISOString();
      default:
        return pg.types.getTypeParser(oid, format);
    }
  }) as pg.CustomTypesConfig["getTypeParser"],
};

export type PoolSettings = {
  readonly url: string;
  readonly max?: number;
  /** No deadline for a question: for proofs of whole books, never for a page. */
  readonly isPatient?: boolean;
};

/**
 * A pool with deadlines on both sides. `query_timeout` (client) is longer than `statement_timeout` (server): only the
 * client's frees a caller whose server is frozen. Session settings are never made here; see transaction.ts.
 */
export function connect({ url, max = 10, isPatient = false }: PoolSettings): Kysely<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    ...(isPatient ? {} : { statement_timeout: 20_000, query_timeout: 25_000 }),
    connectionTimeoutMillis: 8_000,
    idleTimeoutMillis: 30_000,
    application_name: "lansmedel",
  });
  // One that is lent out and between two questions has no such handler of its own; its next question is refused.
  pool.on("connect", (client) => client.on("error", () => undefined));
  // An idle client whose server goes away emits here; without a handler the process would exit.
  pool.on("error", (error) => console.warn(`database connection lost: ${error.message}`));
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool: new PreparingPool(pool) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

let shared: Kysely<Database> | undefined;

/** The process's pool, opened at first use from DATABASE_URL (which `serve` sets when it starts the embedded server). */
export function database(): Kysely<Database> {
  shared ??= connect({ url: givenUrl(), max: Number(process.env.DATABASE_POOL ?? 10) });
  return shared;
}

/** One connection of its own, without deadlines; whoever opens it destroys it. */
export const patientDatabase = (): Kysely<Database> =>
  connect({ url: givenUrl(), max: 1, isPatient: true });

function givenUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: start with `lansmedel serve`, or set it.");
  return url;
}

export async function closeDatabase(): Promise<void> {
  const closing = shared;
  shared = undefined;
  await closing?.destroy();
}
