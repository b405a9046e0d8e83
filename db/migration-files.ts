/** The migration files, in the one order in which they are applied. */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export type MigrationFile = {
  /** The file's name, e.g. "20261121_040_calls.sql": stored when applied, unique over both folders. */
  readonly name: string;
  /** The part of the name that says what it is about, e.g. "calls". */
  readonly subject: string;
  readonly sql: string;
  readonly sha256: string;
};

const folders = ["../db/migrations", "../ledger/migrations"].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

const form = /^\d{8}_\d{3}_([a-z0-9_]+)\.sql$/;

/**
 * One sequence over both folders, by name (date, number): what is added later always comes last, in either folder, so a
 * database that has the older files never meets one that belongs before them. The foundation (the application's role,
 * the clock) has the first number, the ledger the numbers after it, then the subjects that post to it.
 */
export function migrationFiles(): MigrationFile[] {
  const files = folders
    .flatMap((folder) => readdirSync(folder).map((name) => ({ folder, name })))
    .filter(({ name }) => name.endsWith(".sql"))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return files.map(({ folder, name }, index) => {
    const subject = form.exec(name)?.[1];
    if (!subject) throw new Error(`${name}: a migration is named YYYYMMDD_NNN_subject.sql`);
    if (files[index + 1]?.name === name) throw new Error(`${name}: two migrations have one name`);
    const sql = readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n");
    return { name, subject, sql, sha256: createHash("sha256").update(sql).digest("hex") };
  });
}
