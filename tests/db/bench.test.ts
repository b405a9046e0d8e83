/** The benchmark runs, says all it is to say, and leaves nothing behind. What it measures is not judged here. */
import { once } from "node:events";
import { tmpdir } from "node:os";
import { expect, inject, test } from "vitest";
import { withAdmin } from "../../app/server/scratch-server";
import { programOn, said } from "../support/program";

const { begin, run } = programOn(tmpdir);
const onThisServer = () => ({ DATABASE_URL: inject("databaseServer").url });

/** Throw-away databases on the server that are none of this run's tests. */
async function others(): Promise<string[]> {
  const { url, prefix } = inject("databaseServer");
  const { rows } = await withAdmin(url, (client) =>
    client.query<{ name: string }>(
      "select datname as name from pg_database where starts_with(datname, 'lansmedel_scratch_') and not starts_with(datname, $1)",
      [prefix],
    ),
  );
  return rows.map(({ name }) => name);
}

/** The first cells of a table's rows, each once. */
const firstCells = (output: string, title: RegExp) => column(output, title, 1);

function column(output: string, title: RegExp, at: number): string[] {
  const after = output.split(/^### /m).find((part) => title.test(part)) ?? "";
  const rows = after.split("\n").filter((line) => line.startsWith("| "));
  return [...new Set(rows.slice(2).map((line) => line.split("|")[at]?.trim() ?? ""))];
}

const tiny = ["--postings", "200", "--payments", "20", "--seconds", "0.02", "--rounds", "1"].concat(
  ["--confirmed", "30", "--lines", "50"],
);

test("a tiny run says when and where, and has every row", async () => {
  const before = await others();
  const { code, output } = await run(["bench", ...tiny], onThisServer());
  expect(code, output).toBe(0);
  expect(output).toMatch(/^- \d{4}-\d\d-\d\d \d\d:\d\d UTC/m);
  expect(output).toMatch(/^## Results: PostgreSQL \d+\S*.*, given by DATABASE_URL$/m);
  expect(output).toMatch(/; PostgreSQL \d.* compiled by .*, on the same machine:/);
  expect(firstCells(output, /^Posting/)).toEqual([
    "1 entry",
    "100 entries",
    "1 entry, application's door",
  ]);
  expect(output.match(/^\| .*\| (?:random|one hot|three hot) +\| (?:1|4|16) /gm)).toHaveLength(18);
  expect(firstCells(output, /^A payment run/)).toEqual(["20"]);
  expect(firstCells(output, /^Growth/)).toHaveLength(1);
  expect(firstCells(output, /^Reading at/)).toEqual([
    "balance now of the busiest account",
    "its balance as of 2027-08-15, no month closed",
    "the same, months before closed",
    "closing a month",
    "trial balance",
    "trial balance as of 2027-12-31",
    "register of that account, first page",
    "register of that account, last page",
    "accounts, a page of 200",
    "journal, the newest 50",
  ]);
  expect(firstCells(output, /^Exports and verification/)).toEqual([
    "COPY of the same as CSV",
    "`export csv`",
    "`export jsonl`",
    "`export hledger`",
    "`export sie --year 2027`",
    "`export audit-package`",
    "`verify`",
    "the package's `verify.mjs`",
  ]);
  expect(column(output, /^A payment run through the bank/, 2)).toEqual([
    "prepare",
    "show to the second person",
    "release: file and entries",
    "fetch the file",
    "import the statement and match",
    "reconcile",
    "the whole",
  ]);
  expect(output).toContain("the difference between the bank and the books is 0 öre afterwards");
  expect(firstCells(output, /^A statement of 50 lines/)).toEqual([
    "the XML parser alone",
    "`bank inspect`",
    "`bank import`",
  ]);
  expect(output).not.toMatch(/NaN|did not end/);
  expect(await others()).toEqual(before);
}, 180_000);

test("Ctrl-C ends it, and its databases are dropped", async () => {
  const before = await others();
  const started = begin(["bench", "--only", "growth"], onThisServer());
  await said(started, /^(growth: to .*)$/m);
  expect((await others()).length).toBeGreaterThan(before.length);
  process.kill(Number(started.child.pid), "SIGINT");
  const [code] = (await once(started.child, "close")) as [number | null];
  expect(code, started.output()).toBe(130);
  expect(await others()).toEqual(before);
});

test.each([
  [["--only", "weather"], 'There is no subject "weather"'],
  [["--seconds", "0"], "--seconds wants a number above zero"],
  [["--pgledger", "nowhere"], "There is no pgledger.sql in nowhere"],
])("%s is wrong usage", async (args, message) => {
  const { code, output } = await run(["bench", ...args]);
  expect(code).toBe(2);
  expect(output).toContain(message);
});
