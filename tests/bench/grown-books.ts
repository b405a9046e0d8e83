/** Books of a board that grow: grants at random, posted in batches through the ledger's door. */
import { sql, type Kysely } from "kysely";
import { withAdmin } from "../../app/server/scratch-server";
import type { Database } from "../../db/schema";
import { fillBooks } from "../support/random-books";
import { TENANT } from "./funded-projects";

export type Size = { readonly entries: number; readonly postings: number; readonly bytes: number };

/** How many lines an entry has on the average, before it is known. */
const LINES_EACH = 6;
/** Connections that fill: while one's entries are made up here, the other's are posted. */
const SIDES = 2;
const PROJECTS_APART = 10_000_000;
/** What is near enough to a size that was asked for. */
const NEAR = 0.995;

export class GrownBooks {
  private fills = 0;
  /** Seconds spent on posting the last growth, and the lines it brought. */
  last = { seconds: 0, postings: 0 };
  constructor(
    readonly db: Kysely<Database>,
    readonly url: string,
  ) {}

  async size(): Promise<Size> {
    const { rows } = await sql<Size>`
      select (select count(*) from ledger.journal)::int as entries, (select count(*) from ledger.posting)::int as postings,
        pg_database_size(current_database())::float8 as bytes`.execute(this.db);
    const [size] = rows;
    if (!size) throw new Error("the database did not answer");
    return size;
  }

  /** Posts until there are so many lines, and tidies up as autovacuum does in time. */
  async growTo(postings: number): Promise<void> {
    const before = await this.size();
    let size = before;
    let seconds = 0;
    while (size.postings < postings * NEAR) {
      const each = size.entries > 0 ? size.postings / size.entries : LINES_EACH;
      const entries = Math.max(20, Math.ceil((postings - size.postings) / each));
      const started = performance.now();
      await this.fill(entries);
      seconds += (performance.now() - started) / 1000;
      size = await this.size();
    }
    if (seconds === 0) return;
    this.last = { seconds, postings: size.postings - before.postings };
    // The application's pool gives up after twenty seconds.
    await withAdmin(this.url, (client) =>
      client.query(
        "vacuum (analyze) ledger.journal, ledger.posting, ledger.account, ledger.account_balance",
      ),
    );
  }

  private async fill(entries: number): Promise<void> {
    const sides = Array.from({ length: SIDES }, (_, side) =>
      fillBooks(this.db, {
        entries: Math.ceil(entries / SIDES),
        seed: ++this.fills,
        name: `fill${this.fills}`,
        tenant: TENANT,
        firstProject: side * PROJECTS_APART,
      }),
    );
    await Promise.all(sides);
  }
}
