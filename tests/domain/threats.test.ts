/** What docs/threats.md says guards something exists: its tests, its triggers and its policies. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string): string => readFileSync(path.join(project, file), "utf8");
const text = read("docs/threats.md");
const rows = text.split("\n").filter((line) => /^\| \d/.test(line));
const open = text.split("## Not guarded yet")[1] ?? "";
const named = (pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, found = ""]) => found)),
];

it("each of the twenty threats has a row with a test, or is said not to be guarded", () => {
  const guarded = rows.map((row) => Number(/^\| (\d+)/.exec(row)?.[1]));
  const unguarded = [...open.matchAll(/(?:^- |\. )(\d+):/gm)].map(([, no]) => Number(no));
  const all = Array.from({ length: 20 }, (_, at) => at + 1);
  expect(all.filter((no) => !guarded.includes(no) && !unguarded.includes(no))).toEqual([]);
  expect(rows.filter((row) => !/`tests\/[\w/.-]+\.test\.ts`/.test(row))).toEqual([]);
});

it("every test that is named exists", () => {
  const files = named(/`(tests\/[\w/.-]+)`/g);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !existsSync(path.join(project, file)))).toEqual([]);
});

it("every trigger and policy that is named is in a migration", () => {
  const folder = path.join(project, "db/migrations");
  const migrations = readdirSync(folder).map((file) =>
    readFileSync(path.join(folder, file), "utf8"),
  );
  const sql = migrations.join("\n");
  const guards = named(/(?:trigger|policy) `([a-z_]+)`/g);
  expect(guards.length).toBeGreaterThan(4);
  expect(guards.filter((name) => !new RegExp(`(?:trigger|policy) ${name}\\b`).test(sql))).toEqual(
    [],
  );
});
