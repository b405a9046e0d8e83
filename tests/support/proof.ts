/** The auditor's package unpacked, changed by somebody, and verified as an auditor would. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { exported, exporter } from "./exported";
import { unzip } from "./unzip";

type Proof = {
  readonly ok: boolean;
  readonly checked: Readonly<Record<string, number>>;
  readonly count: number;
  readonly differences: readonly {
    readonly what: string;
    readonly id: string;
    readonly detail: string;
  }[];
};

/** In another folder, without packages, settings or a database. */
export function verified(
  at: string,
  ...args: string[]
): { readonly code: number | null; readonly proof: Proof } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(at, "verify.mjs"), "--json", ...args],
    { cwd: "/", env: { NODE_ENV: "production" }, encoding: "utf8" },
  );
  if (stderr !== "") throw new Error(stderr);
  return { code: status, proof: JSON.parse(stdout) as Proof };
}

/** A board's package in a new folder. */
export async function unpacked(board = "12"): Promise<string> {
  const at = mkdtempSync(path.join(tmpdir(), "lansmedel-proof-"));
  for (const [file, content] of unzip(await exported("proof", null, exporter(board))))
    writeFileSync(path.join(at, file), content);
  return at;
}

export function copied(books: string, name: string): string {
  const at = path.join(books, "copies", name);
  mkdirSync(at, { recursive: true });
  for (const line of [...linesOf(books, "SHA256SUMS"), "-  SHA256SUMS"]) {
    const file = line.split("  ")[1] ?? "";
    cpSync(path.join(books, file), path.join(at, file));
  }
  return at;
}

export const linesOf = (at: string, file: string): string[] =>
  readFileSync(path.join(at, file), "utf8").trimEnd().split("\n");

export const sha256Of = (at: string, file: string): string =>
  createHash("sha256")
    .update(readFileSync(path.join(at, file)))
    .digest("hex");

export type Row = Record<string, unknown> & { readonly id: number };

/** A copy of the books after somebody changed the rows of a file and made the checksums anew. */
export function tampered(
  books: string,
  name: string,
  file: string,
  change: (rows: Row[]) => void,
): string {
  const at = copied(books, name);
  const rows = linesOf(at, file).map((line) => JSON.parse(line) as Row);
  change(rows);
  writeFileSync(path.join(at, file), rows.map((row) => `${written(row)}\n`).join(""));
  const sums = linesOf(at, "SHA256SUMS").map((line) => {
    const named = line.split("  ")[1] ?? "";
    return `${sha256Of(at, named)}  ${named}\n`;
  });
  writeFileSync(path.join(at, "SHA256SUMS"), sums.join(""));
  return at;
}

/** As the database writes a row: its dimensions last, with a space after each sign. */
function written(row: Row): string {
  if (!("dims" in row)) return JSON.stringify(row);
  const { dims, ...rest } = row;
  const pairs = Object.entries(dims as Record<string, string>).map(
    ([key, value]) => `"${key}": "${value}"`,
  );
  return `${JSON.stringify(rest).slice(0, -1)},"dims":{${pairs.join(", ")}}}`;
}
