/** The migration files, in the one order in which they are applied. */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export type MigrationFile = {
  /** What is stored when it has been applied, e.g. "db/20261121_040_calls.sql". */
  readonly name: string;
  /** The part of the name that says what it is about, e.g. "calls". */
  readonly subject: string;
  readonly sql: string;
  readonly sha256: string;
};

/**
 * The ledger's files come first, all of them: it is a library that knows nothing of ours (it makes the roles it grants
 * to itself), while our tables may refer to it. Within a folder the name decides, so what is added later comes last.
 */
export function migrationFiles(): MigrationFile[] {
  return [
    ...filesIn("ledger", /^\d{3}_([a-z0-9_]+)\.sql$/),
    ...filesIn("db", /^\d{8}_\d{3}_([a-z0-9_]+)\.sql$/),
  ];
}

function filesIn(owner: "ledger" | "db", form: RegExp): MigrationFile[] {
  const folder = fileURLToPath(new URL(`../${owner}/migrations`, import.meta.url));
  const names = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  return names.toSorted().map((name) => {
    const subject = form.exec(name)?.[1];
    if (!subject)
      throw new Error(`${owner}/migrations/${name}: the name must match ${form.source}`);
    // A checkout on Windows may have other line ends.
    const sql = readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n");
    const sha256 = createHash("sha256").update(sql).digest("hex");
    return { name: `${owner}/${name}`, subject, sql, sha256 };
  });
}
