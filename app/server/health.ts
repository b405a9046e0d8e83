/** GET /health: whether this process can do its work now. */
import type { RequestHandler } from "express";
import pg from "pg";

type State = "ok" | "down";
type Health = { readonly status: State; readonly database: State; readonly ledger: State };

type Probe = { readonly ask: () => Promise<Health>; readonly close: () => Promise<void> };

/** Asks over a connection of its own, so that a full pool does not look like a lost database. */
export function healthProbe(url: string): Probe {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
    statement_timeout: 1_500,
    application_name: "lansmedel health",
  });
  pool.on("error", () => undefined);
  const holds = async (question: string): Promise<State> =>
    pool.query<{ holds: boolean }>(question).then(
      ({ rows }) => (rows[0]?.holds ? "ok" : "down"),
      () => "down",
    );
  const ask = async (): Promise<Health> => {
    const database = await holds("select not pg_is_in_recovery() as holds");
    const ledger = database === "ok" ? await holds(ledgerCanPost) : "down";
    return { status: database === "ok" && ledger === "ok" ? "ok" : "down", database, ledger };
  };
  let asking: Promise<Health> | undefined;
  return {
    // However many ask at the same time, one question is put.
    ask: () => (asking ??= ask().finally(() => (asking = undefined))),
    close: () => pool.end(),
  };
}

const ledgerCanPost =
  "select has_schema_privilege('lansmedel_app', 'ledger', 'usage') and to_regclass('ledger.journal') is not null as holds";

export const healthDoor =
  ({ ask }: Probe): RequestHandler =>
  async (_request, response) => {
    const health = await ask();
    response.status(health.status === "ok" ? 200 : 503).json(health);
  };
