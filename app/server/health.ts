/** GET /health: whether this process can do its work now. */
import type { RequestHandler } from "express";
import pg from "pg";
import { virusScanner } from "~/gateways/virus-scan";

type State = "ok" | "down";
type Health = {
  readonly status: State;
  readonly database: State;
  readonly ledger: State;
  /** Behind: earlier than what is recorded already, and nothing is taken. Apart: the server and the database disagree. */
  readonly clock: "ok" | "behind" | "apart";
  /** Down: what is uploaded waits, closed to the board; the rest goes on. */
  readonly virusScan: State | "off";
};

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
    const clock = database === "ok" ? await clockState(pool) : "ok";
    const status = database === "ok" && ledger === "ok" && clock !== "behind" ? "ok" : "down";
    return { status, database, ledger, clock, virusScan: await scanState() };
  };
  let asking: Promise<Health> | undefined;
  return {
    // However many ask at the same time, one question is put.
    ask: () => (asking ??= ask().finally(() => (asking = undefined))),
    close: () => pool.end(),
  };
}

const MOST_APART = 5_000;

/** The database's clock against its own records, and the server's against the database's, which decides at every deadline. */
async function clockState(pool: pg.Pool): Promise<Health["clock"]> {
  const asked = Date.now();
  const { rows } = await pool
    .query<{ now: string; behind: boolean }>(
      "select (extract(epoch from clock_timestamp()) * 1000)::bigint::text as now, clock_behind() is not null as behind",
    )
    .catch(() => ({ rows: [] }));
  const [row] = rows;
  if (!row) return "ok";
  if (row.behind) return "behind";
  const middle = (asked + Date.now()) / 2;
  return Math.abs(Number(row.now) - middle) > MOST_APART ? "apart" : "ok";
}

async function scanState(): Promise<Health["virusScan"]> {
  const scanner = virusScanner();
  return scanner ? ((await scanner.isUp()) ? "ok" : "down") : "off";
}

const ledgerCanPost =
  "select has_schema_privilege('lansmedel_app', 'ledger', 'usage') and to_regclass('ledger.journal') is not null as holds";

export const healthDoor =
  ({ ask }: Probe): RequestHandler =>
  async (_request, response) => {
    const health = await ask();
    response.status(health.status === "ok" ? 200 : 503).json(health);
  };
