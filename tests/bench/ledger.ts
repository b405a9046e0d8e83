/** Our ledger as a workload: the very statement its door sends, or the door itself as the application goes through it. */
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  type Transaction,
} from "kysely";
import { connect } from "../../db/client";
import type { Database } from "../../db/schema";
import { post, postMany, type Posting } from "../../ledger/index";
import { floorText } from "./floor";
import { inBooks, TENANT, type FundedProjects, type Meeting } from "./funded-projects";
import type { Workload } from "./rate";
import { arrayText, statementClient, type Client } from "./statement-client";

/** Rows an entry of four lines writes: itself and its lines. */
export const LEDGER_ROWS = 5;

const session = `select set_config('ledger.tenant', '${TENANT}', false), set_config('role', 'lansmedel_app', false)`;

/** Takes down what it is asked to run, and answers as the ledger does to one entry. */
class Notebook extends DummyDriver {
  last: CompiledQuery | undefined;
  override acquireConnection(): Promise<DatabaseConnection> {
    return Promise.resolve({
      executeQuery: <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
        this.last = query;
        return Promise.resolve({ rows: [{ id: "1", replayed: false } as R] });
      },
      streamQuery: () => {
        throw new Error("nothing is streamed");
      },
    });
  }
}

const asText = (value: unknown): string =>
  Array.isArray(value) ? arrayText(value.map(String)) : String(value);

class Door {
  private readonly notebook = new Notebook();
  private readonly db = new Kysely<Database>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => this.notebook,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });

  /** The statement that posts these, and its parameters. */
  async statement(entries: readonly Posting[]): Promise<CompiledQuery> {
    const trx = this.db as unknown as Transaction<Database>;
    const [only] = entries;
    if (only && entries.length === 1) await post(trx, only);
    else await postMany(trx, entries);
    if (!this.notebook.last) throw new Error("nothing was asked of the database");
    return this.notebook.last;
  }
}

type Options = {
  readonly projects: FundedProjects;
  readonly meeting: Meeting;
  readonly entries?: number;
};

/** The statement, once for each commit. */
export function ledgerStatement(
  url: string,
  { projects, meeting, entries = 1 }: Options,
): Workload {
  const next = () => Array.from({ length: entries }, () => projects.entry(meeting));
  return {
    entries,
    open: async () => {
      const door = new Door();
      const { sql: text } = await door.statement(next());
      const parameters = async () => (await door.statement(next())).parameters.map(asText);
      return statementClient(url, { text, session, parameters });
    },
  };
}

/** A pool of one connection, as the application's, and what it does for each commit. */
async function pooled(
  url: string,
  commit: (db: Kysely<Database>) => Promise<unknown>,
): Promise<Client> {
  const db = connect({ url, max: 1 });
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
  return {
    pid: rows[0]?.pid ?? 0,
    prepare: () => Promise.resolve(),
    commit: async () => {
      await commit(db);
    },
    close: () => db.destroy(),
  };
}

/** As the application posts: a transaction that says whose books it writes, and the door. */
export const ledgerDoor = (url: string, { projects, meeting }: Options): Workload => ({
  entries: 1,
  open: () => pooled(url, (db) => inBooks(db, (trx) => post(trx, projects.entry(meeting)))),
});

/** The floor in such a transaction. */
export const floorInTransaction = (url: string, rowsEach: number): Workload => {
  const insert = sql.raw(floorText(rowsEach, 1));
  return {
    entries: 1,
    open: () =>
      pooled(url, (db) =>
        db.transaction().execute(async (trx) => {
          await sql`select set_config('ledger.tenant', ${TENANT}, true)`.execute(trx);
          await insert.execute(trx);
        }),
      ),
  };
};
