/** The auditor's package: whole books prove themselves without the database they came from. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { addBoard } from "../../support/builders";
import { exported, exporter, useDemoBooks } from "../../support/exported";
import { linesOf, sha256Of, unpacked, verified } from "../../support/proof";
import { fillBooks } from "../../support/random-books";

const db = useDemoBooks();

let books: string;
beforeAll(async () => {
  await addBoard(db.kysely, "14");
  await fillBooks(db.kysely, { entries: 400, tenant: "14", seed: 3, batch: 50 });
  books = await unpacked("14");
});

describe("whole books", () => {
  test("of the demo prove themselves with nothing but Node", async () => {
    const { code, proof } = verified(await unpacked());
    expect(proof).toMatchObject({ ok: true, count: 0, differences: [] });
    expect(code).toBe(0);
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from ledger.journal where tenant = '12'`.execute(db.kysely);
    expect(proof.checked.entries).toBe(rows[0]?.n);
  });

  test("with batches, reversals and every sign that people write do so too", () => {
    const { code, proof } = verified(books);
    expect([code, proof.differences]).toEqual([0, []]);
    expect(proof.checked.entries).toBe(linesOf(books, "journal.jsonl").length);
  });

  test("come with how to verify in both languages, and with checksums that others can read", () => {
    const readme = readFileSync(path.join(books, "README.md"), "utf8");
    expect(readme).toContain("### Svenska");
    expect(readme).toContain("### English");
    for (const line of linesOf(books, "SHA256SUMS")) {
      const [sum, name = ""] = line.split("  ");
      expect([name, sha256Of(books, name)]).toEqual([name, sum]);
    }
    const manifest = JSON.parse(readFileSync(path.join(books, "manifest.json"), "utf8")) as {
      readonly rows: Readonly<Record<string, number>>;
    };
    for (const [name, count] of Object.entries(manifest.rows))
      expect([name, linesOf(books, name).length]).toEqual([name, count]);
  });

  test("come with a verifier in one file, which says how it is used", () => {
    const source = readFileSync(path.join(books, "verify.mjs"), "utf8");
    const imports = [...source.matchAll(/^import .* from "(.+)";$/gm)].map(([, from]) => from);
    expect(imports.length).toBeGreaterThan(2);
    expect(imports.filter((from) => !from?.startsWith("node:"))).toEqual([]);
    for (const args of [["/nowhere"], ["--head"], [books, "--heads"], [books, books]]) {
      const program = path.join(books, "verify.mjs");
      const wrong = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
      expect([args, wrong.status]).toEqual([args, 2]);
      expect(wrong.stderr).toMatch(/^Usage: node verify\.mjs \[FOLDER\]/);
    }
  });
});

type Heads = { readonly heads: { chain: number; seq: string; hash: string }[] };

describe("chain heads published earlier", () => {
  test("are passed by the same chains as they grow, and by no chain that was made again", async () => {
    const earlier = path.join(books, "earlier.json");
    writeFileSync(earlier, await exported("heads", null, exporter("14")));
    const before = JSON.parse(readFileSync(earlier, "utf8")) as Heads;
    expect(before.heads.length).toBeGreaterThan(0);
    await fillBooks(db.kysely, { entries: 40, tenant: "14", seed: 4, batch: 20, name: "later" });
    const later = await unpacked("14");
    const { code, proof } = verified(later, "--heads", earlier);
    expect(code).toBe(0);
    expect(proof.checked.publishedHeads).toBe(before.heads.length);

    const changed = path.join(books, "changed.json");
    const published = (change: Partial<Heads["heads"][number]>) => {
      const [first, ...others] = before.heads;
      writeFileSync(changed, JSON.stringify({ heads: [{ ...first, ...change }, ...others] }));
      return verified(later, "--heads", changed).proof.differences;
    };
    expect(published({ hash: "0".repeat(64) })).toMatchObject([{ what: "head.changed" }]);
    expect(published({ seq: "99999" })).toMatchObject([{ what: "head.missing", id: "99999" }]);
    expect(published({ chain: 17 })).toMatchObject([{ what: "head.missing" }]);
  });

  test("of another board say nothing about this one", async () => {
    const other = path.join(books, "other.json");
    writeFileSync(other, await exported("heads"));
    const { code, proof } = verified(books, "--heads", other);
    expect([code, proof.checked.publishedHeads]).toEqual([0, 0]);
  });
});
