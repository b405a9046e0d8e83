/**
 * pgledger (github.com/pgr0ss/pgledger), when a copy of it is given: a folder with its pgledger.sql and, under vendor/, what
 * that needs. A transfer of it has two lines.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { withAdmin } from "../../app/server/scratch-server";
import type { Workload } from "./rate";
import { arrayText, statementClient } from "./statement-client";

/** Rows a transfer writes: itself and two lines. */
export const PGLEDGER_ROWS = 3;
const ACCOUNTS = 1000;

/** The SQL files of a copy, in the order they are loaded. */
export function pgledgerFiles(folder: string): string[] {
  const vendor = path.join(folder, "vendor");
  const needed = existsSync(vendor)
    ? readdirSync(vendor, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".sql"))
        .toSorted()
        .map((name) => path.join(vendor, name))
    : [];
  return [...needed, path.join(folder, "pgledger.sql")];
}

/** Tells one copy from another. */
export const pgledgerVersion = (folder: string): string =>
  createHash("sha256")
    .update(readFileSync(path.join(folder, "pgledger.sql")))
    .digest("hex")
    .slice(0, 12);

export class Pgledger {
  private constructor(
    private readonly url: string,
    private readonly accounts: readonly string[],
  ) {}

  /** Loads it into an empty database and opens the accounts. */
  static async load(url: string, folder: string): Promise<Pgledger> {
    const accounts = await withAdmin(url, async (client) => {
      for (const file of pgledgerFiles(folder)) await client.query(readFileSync(file, "utf8"));
      const { rows } = await client.query<{ id: string }>(
        "select a.id from generate_series(1, $1::int) n, pgledger_create_account('account ' || n, 'SEK') a",
        [ACCOUNTS],
      );
      return rows.map(({ id }) => id);
    });
    return new Pgledger(url, accounts);
  }

  /** Transfers between two accounts at random, or from one that all of them meet at. */
  workload({ hot, entries = 1 }: { readonly hot: boolean; readonly entries?: number }): Workload {
    const pair = (): [string, string] => {
      const from = hot ? 0 : Math.floor(Math.random() * ACCOUNTS);
      const to = (from + 1 + Math.floor(Math.random() * (ACCOUNTS - 1))) % ACCOUNTS;
      return [this.accounts[from] ?? "", this.accounts[to] ?? ""];
    };
    const single = {
      text: "select id from pgledger_create_transfer($1, $2, $3)",
      parameters: () => Promise.resolve([...pair(), "10"]),
    };
    const many = {
      text: "select count(*) from pgledger_create_transfers($1::transfer_request[], null::timestamptz, null::jsonb)",
      parameters: () =>
        Promise.resolve([
          arrayText(Array.from({ length: entries }, () => `(${pair().join(",")},10)`)),
        ]),
    };
    return { entries, open: () => statementClient(this.url, entries === 1 ? single : many) };
  }
}
