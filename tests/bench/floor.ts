/** The floor: as many rows as an entry has, in one INSERT into a table with nothing but a key. No ledger can be cheaper. */
import { sql, type Kysely } from "kysely";
import type { Database } from "../../db/schema";
import type { Workload } from "./rate";
import { statementClient } from "./statement-client";

type Db = Kysely<Database>;

/** As many bytes as a line has to say. */
const TEXT = "x".repeat(40);

export async function layFloor(db: Db): Promise<void> {
  await sql`create schema bench`.execute(db);
  await sql`create table bench.floor (
    id bigint primary key generated always as identity, account bigint, counterpart bigint, amount bigint, said text)`.execute(
    db,
  );
}

export const sweepFloor = (db: Db): Promise<unknown> => sql`truncate bench.floor`.execute(db);

const row = (account: number | string) => `(${account}, 2, 3, '${TEXT}')`;
const insert = "insert into bench.floor (account, counterpart, amount, said)";

/** An INSERT of the rows of so many entries. */
export function floorText(rowsEach: number, entries: number): string {
  const rows = rowsEach * entries;
  return entries === 1
    ? `${insert} values ${Array.from({ length: rows }, (_, at) => row(at)).join(", ")}`
    : `${insert} select n, 2, 3, '${TEXT}' from generate_series(1, ${rows}) n`;
}

export const floor = (url: string, rowsEach: number, entries = 1): Workload => ({
  entries,
  open: () =>
    statementClient(url, {
      text: floorText(rowsEach, entries),
      parameters: () => Promise.resolve([]),
    }),
});
