/** Whoever has changed a row of the books is found, and the row is named, without the database. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { addBoard } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { copied, tampered, unpacked, verified, type Row } from "../../support/proof";
import { fillBooks } from "../../support/random-books";

const db = useTestDatabase();

let books: string;
beforeAll(async () => {
  await addBoard(db.kysely);
  await fillBooks(db.kysely, { entries: 400, seed: 3, batch: 10 });
  books = await unpacked();
});

/** Which row was touched: what the verifier has to name. */
let touched = 0;
type Tampering = readonly [file: string, change: (rows: Row[]) => void];

function pick(rows: Row[], isWanted: (row: Row) => boolean): Row {
  const row = rows.find(isWanted);
  if (!row) throw new Error("no such row");
  touched = row.id;
  return row;
}
const isAward = ({ kind }: Row) => kind === "award.decided";
const isReversal = ({ reverses }: Row) => reverses !== null;

const set =
  (change: Readonly<Record<string, unknown>>) =>
  (row: Row): void =>
    void Object.assign(row, change);
const without = (row: Row, rows: Row[]): void => void rows.splice(rows.indexOf(row), 1);

const entry = (change: (row: Row, rows: Row[]) => void, isWanted = isAward): Tampering => [
  "journal.jsonl",
  (rows) => change(pick(rows, isWanted), rows),
];
const reversal = (change: (row: Row, rows: Row[]) => void): Tampering => entry(change, isReversal);
const account = (change: (row: Row, rows: Row[]) => void): Tampering => [
  "accounts.jsonl",
  (rows) =>
    change(
      pick(rows, ({ role }) => role === "committed"),
      rows,
    ),
];
/** A block that others follow in its chain. */
const block = (change: (row: Row, rows: Row[]) => void): Tampering => [
  "blocks.jsonl",
  (rows) =>
    change(
      pick(rows, (row) => rows[rows.indexOf(row) + 1]?.chain === row.chain),
      rows,
    ),
];

const turned = (amounts: unknown): string =>
  String(amounts)
    .split(",")
    .map((amount) => (amount.startsWith("-") ? amount.slice(1) : `-${amount}`))
    .join(",");
const nextReversal = (rows: Row[], row: Row): Row =>
  pick(rows, (one) => isReversal(one) && one.id > row.id);

describe("the first broken row is named when somebody has", () => {
  test.each<[string, Tampering, string]>([
    ["changed a reason", entry(set({ reason: "annat" })), "journal.changed"],
    ["changed who did it", entry(set({ actor: "Någon Annan" })), "journal.changed"],
    ["changed a day", entry(set({ bookedOn: "2026-01-01" })), "journal.changed"],
    ["changed when it was recorded", entry(set({ recordedUs: 1 })), "journal.changed"],
    ["changed the source", entry(set({ sourceId: "x" })), "journal.changed"],
    ["changed a dimension", entry(set({ dims: { call: "X" } })), "journal.changed"],
    ["changed the key", entry(set({ key: "x" })), "journal.changed"],
    ["changed amounts", entry(set({ amounts: "100,-100" })), "journal.changed"],
    [
      "moved the end of a field into the next",
      entry((row) => {
        const [actor, reason] = [String(row.actor), String(row.reason)];
        Object.assign(row, { actor: actor + reason.slice(0, 1), reason: reason.slice(1) });
      }),
      "journal.changed",
    ],
    ["taken an entry away", entry(without), "journal.missing"],
    [
      "put an entry in",
      entry((row, rows) => {
        touched = 999_999;
        rows.push({ ...row, id: touched, key: "new" });
      }),
      "journal.unsealed",
    ],
    [
      "moved an account",
      account(set({ path: "committed/project=X/year=2027" })),
      "account.changed",
    ],
    ["taken an account away", account(without), "account.missing"],
    ["changed a kept balance", account(set({ balance: "-1" })), "balance.changed"],
    ["changed how many lines were kept", account(set({ lines: 99_999 })), "balance.changed"],
    ["loosened a bound that was kept", account(set({ keptMax: "5" })), "account.bounds"],
  ])("%s", (what, [file, change], fault) => {
    const { code, proof } = verified(tampered(books, what, file, change));
    expect(code).toBe(1);
    expect(proof.differences[0]).toMatchObject({ what: fault, id: String(touched) });
  });
});

describe("besides that the seal is broken it is told when somebody has", () => {
  test.each<[string, Tampering, string]>([
    ["made an entry that does not balance", entry(set({ amounts: "100,-99" })), "unbalanced"],
    ["made an entry of nothing", entry(set({ amounts: "0,0" })), "unbalanced"],
    [
      "made an entry of one line",
      entry(set({ amounts: "0", units: "1", accounts: "1" })),
      "unbalanced",
    ],
    [
      "made an entry that balances only over both books",
      entry(set({ amounts: "5,-5", units: "1,2" })),
      "unbalanced",
    ],
    [
      "used a key twice",
      entry((row, rows) => {
        touched = rows.at(-1)?.id ?? 0;
        Object.assign(rows.at(-1) ?? {}, { key: row.key });
      }),
      "keyTwice",
    ],
    ["sent money a way that there is not", entry(set({ kind: "payment.sent" })), "undeclared"],
    ["made a kind up", entry(set({ kind: "gift.given" })), "undeclared"],
    [
      "turned an entry round",
      entry((row) => set({ amounts: turned(row.amounts) })(row)),
      "undeclared",
    ],
    ["named an account that there is not", entry(set({ accounts: "998,999" })), "account"],
    ["changed what a reversal turns", reversal(set({ amounts: "5,-5" })), "reversal"],
    ["reversed what there is not", reversal(set({ reverses: 999_999 })), "reversal"],
    [
      "reversed an entry twice",
      reversal((row, rows) => set({ reverses: row.reverses })(nextReversal(rows, row))),
      "reversedTwice",
    ],
    [
      "reversed a reversal",
      reversal((row, rows) => set({ reverses: row.id })(nextReversal(rows, row))),
      "reversal",
    ],
  ])("%s", (what, [file, change], fault) => {
    const { proof } = verified(tampered(books, what, file, change));
    const found = proof.differences.filter((one) => one.what === `journal.${fault}`);
    expect(found.map(({ id }) => id)).toContain(String(touched));
  });

  test.each<[string, Tampering, string]>([
    ["taken a block away", block(without), "block.missing"],
    [
      "changed a sealed hash",
      block((row) => set({ hashes: String(row.hashes).replace(/^../, "zz") })(row)),
      "block.changed",
    ],
    ["changed a link", block(set({ previous: "0".repeat(64) })), "block.link"],
    ["cut the last block off", ["blocks.jsonl", (rows) => void rows.pop()], "chain.head"],
    [
      "sealed an entry twice",
      block((row, rows) => set({ members: row.members })(rows.at(-1) ?? row)),
      "sealedTwice",
    ],
  ])("%s", (what, [file, change], fault) => {
    const { code, proof } = verified(tampered(books, what, file, change));
    expect(code).toBe(1);
    expect(proof.differences.some((one) => one.what.endsWith(fault))).toBe(true);
  });

  test.each([
    "journal.jsonl",
    "accounts.jsonl",
    "blocks.jsonl",
    "kinds.jsonl",
    "roles.jsonl",
    "README.md",
  ])("lost the end of %s", (file) => {
    const at = copied(books, `damaged ${file}`);
    const content = readFileSync(path.join(at, file));
    writeFileSync(path.join(at, file), content.subarray(0, content.length - 3));
    const { code, proof } = verified(at);
    expect(code).toBe(1);
    expect(proof.differences).toContainEqual({ what: "file.changed", id: "0", detail: file });
  });

  test.each([
    "journal.jsonl",
    "accounts.jsonl",
    "blocks.jsonl",
    "kinds.jsonl",
    "roles.jsonl",
    "heads.json",
    "SHA256SUMS",
  ])("lost %s", (file) => {
    const at = copied(books, `lost ${file}`);
    rmSync(path.join(at, file));
    const { code, proof } = verified(at);
    expect(code).toBe(1);
    expect(proof.differences).toEqual([{ what: "file.missing", id: "0", detail: file }]);
  });

  test.each(["manifest.json", "heads.json"])("%s is something else", (file) => {
    const at = copied(books, `other ${file}`);
    writeFileSync(path.join(at, file), "[]");
    const { code, proof } = verified(at);
    expect(code).toBe(1);
    expect(proof.differences).toEqual([{ what: "file.unreadable", id: "0", detail: file }]);
  });

  test("a list of checksums that names no file", () => {
    const at = copied(books, "nothing listed");
    writeFileSync(path.join(at, "SHA256SUMS"), "");
    const { code, proof } = verified(at);
    expect(code).toBe(1);
    expect(proof.differences).toContainEqual({
      what: "file.unlisted",
      id: "0",
      detail: "journal.jsonl",
    });
  });

  test("published heads that are another file", () => {
    const { code, proof } = verified(books, "--heads", path.join(books, "manifest.json"));
    expect(code).toBe(1);
    expect(proof.differences).toEqual([
      { what: "file.unreadable", id: "0", detail: "manifest.json" },
    ]);
  });
});
