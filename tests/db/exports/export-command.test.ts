/** `export`, `audit heads` and `verify --heads` as they are typed: files, standard output, refusals and exit codes. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSie } from "~/gateways/sie/read-sie";
import { addBoard } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { fillBooks } from "../../support/random-books";

const db = useTestDatabase();
const folder = mkdtempSync(path.join(tmpdir(), "lansmedel-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (file: string) => path.join(folder, file);

beforeAll(async () => {
  await addBoard(db.kysely);
  await fillBooks(db.kysely, { entries: 300, seed: 2 });
});

const program = fileURLToPath(new URL("../../../app/cli/lansmedel.mjs", import.meta.url));
function started(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: db.url, DATA_DIR: folder };
  return spawn(process.execPath, [program, ...args], { env, cwd: folder });
}
async function run(...args: string[]) {
  const child = started(...args);
  const out: Buffer[] = [];
  let told = "";
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk) => (told += String(chunk)));
  await once(child, "close");
  return { code: child.exitCode, out: Buffer.concat(out), told };
}

describe("export", () => {
  test("writes to standard output, and says the checksum beside it", async () => {
    const { code, out, told } = await run("export", "csv", "--year", "2027");
    expect(code).toBe(0);
    expect(out.toString("utf8")).toMatch(/^verifikat,rad,bokfort,/);
    expect(told).toMatch(/^lansmedel-12-2027\.csv: \d+ bytes, SHA-256 [0-9a-f]{64}\n$/);
  });

  test("writes a file that is there when it is whole", async () => {
    const file = at("2027.si");
    const { code } = await run(
      "export",
      "sie",
      "--type",
      "4I",
      "--year",
      "2027",
      "--board",
      "12",
      "--out",
      file,
    );
    expect(code).toBe(0);
    expect(readSie(readFileSync(file))).toMatchObject({ ok: true, value: { warnings: [] } });
    expect(readdirSync(folder).filter((name) => name.endsWith(".partial"))).toEqual([]);
    const { rows } = await sql<{ actor: string }>`
      select distinct actor from audit_entry where action in ('export.order', 'export.deliver')`.execute(
      db.kysely,
    );
    expect(rows).toEqual([{ actor: "system:export" }]);
  });

  test("writes the auditor's package as a ZIP file", async () => {
    const { code, out } = await run("export", "audit-package");
    expect([code, out.toString("latin1", 0, 2)]).toEqual([0, "PK"]);
  });

  test("ends quietly when nobody takes more", async () => {
    const child = started("export", "csv");
    let told = "";
    child.stderr.on("data", (chunk) => (told += String(chunk)));
    await once(child.stdout, "data");
    child.stdout.destroy();
    await once(child, "close");
    expect([child.exitCode, told]).toEqual([1, "Nobody took the rest of it.\n"]);
  });

  test.each<[string, string[], number, RegExp]>([
    ["no format", ["export"], 2, /one of sie, hledger, csv, jsonl, audit-package/],
    ["an unknown format", ["export", "pdf"], 2, /export pdf: one of/],
    [
      "a year that is no year",
      ["export", "csv", "--year", "27"],
      2,
      /--year 27: Year: write four digits/,
    ],
    ["a year of long ago", ["export", "csv", "--year", "0999"], 2, /between 1900 and 2199/],
    [
      "a year for a package",
      ["export", "audit-package", "--year", "2027"],
      2,
      /always of all years/,
    ],
    ["a type of another format", ["export", "csv", "--type", "4I"], 2, /--type is of SIE files/],
    ["a type that there is not", ["export", "sie", "--type", "5"], 2, /--type is of SIE files/],
    ["an option that there is not", ["export", "csv", "--month", "3"], 2, /--month/],
    [
      "a folder that there is not",
      ["export", "csv", "--out", "/nowhere/x.csv"],
      2,
      /cannot be written/,
    ],
    ["a folder", ["export", "csv", "--out", "/"], 2, /is a folder: name a file in it/],
    ["a year without entries", ["export", "sie", "--year", "1999"], 1, /\(export\.emptyYear\)$/m],
    ["another board", ["export", "csv", "--board", "99"], 1, /\(export\.unknownBoard\)$/m],
  ])("with %s writes nothing", async (_, args, exitCode, says) => {
    const { code, out, told } = await run(...args);
    expect([code, out.length]).toEqual([exitCode, 0]);
    expect(told).toMatch(says);
  });
});

describe("audit heads", () => {
  test("is what verify compares with, and names the chain that is no longer the same", async () => {
    const file = at("heads.json");
    expect((await run("audit", "heads", "--out", file)).code).toBe(0);
    expect(await run("verify", "--heads", file)).toMatchObject({ code: 0 });
    const heads = JSON.parse(readFileSync(file, "utf8")) as {
      heads: { hash: string; tenant: string; chain: number }[];
      auditTrail: { hash: string; chain: string }[];
    };
    const [ledger, trail] = [heads.heads[0], heads.auditTrail[0]];
    if (!ledger || !trail) throw new Error("there are no heads");
    ledger.hash = trail.hash = "0".repeat(64);
    writeFileSync(file, JSON.stringify(heads));
    const { code, out } = await run("verify", "--heads", file);
    expect(code).toBe(1);
    expect(out.toString("utf8")).toContain(
      `head.changed: chain ${ledger.tenant}/${ledger.chain} is not the one published`,
    );
    expect(out.toString("utf8")).toContain(`head.changed: chain ${trail.chain} is not the one`);
  });

  test("compares with nothing else", async () => {
    writeFileSync(at("other.json"), '{"heads":[]}');
    expect(await run("verify", "--heads", at("other.json"))).toMatchObject({ code: 2 });
    expect(await run("verify", "--heads", at("missing.json"))).toMatchObject({ code: 2 });
    expect(await run("audit", "tails")).toMatchObject({ code: 2 });
    expect(existsSync(at("missing.json"))).toBe(false);
  });
});

test("with several boards one must be said", async () => {
  await addBoard(db.kysely, "14");
  const { code, told } = await run("export", "csv");
  expect(code).toBe(2);
  expect(told).toContain("12 Länsstyrelsen i Skåne län");
  expect(
    (await run("export", "csv", "--board", "14")).out.toString("utf8").split("\r\n"),
  ).toHaveLength(2);
});
