/** What pages look up by a code has a text for every code there is. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { roleMatrix } from "~/domain/reports/role-matrix";
import audit from "~/i18n/sv/audit";
import ledger from "~/i18n/sv/ledger";
import roles from "~/i18n/sv/roles";
import tasks from "~/i18n/sv/tasks";
import things from "~/i18n/sv/things";
import { accountRoles, kinds } from "~ledger/index";

const domain = fileURLToPath(new URL("../../../app/domain", import.meta.url));
const sources = readdirSync(domain, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".server.ts"))
  .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8"));

const found = (pattern: RegExp, files: readonly string[] = sources): string[] => [
  ...new Set(files.flatMap((text) => [...text.matchAll(pattern)].map(([, code = ""]) => code))),
];
const without = (codes: readonly string[], texts: object): string[] =>
  codes.filter((code) => !Object.hasOwn(texts, code));

describe("the ledger's pages", () => {
  test("name every kind of entry", () => {
    expect(Object.keys(ledger.kind).toSorted()).toEqual(Object.keys(kinds).toSorted());
  });
  test("say what the balance of every role means", () => {
    expect(Object.keys(ledger.meaning).toSorted()).toEqual(Object.keys(accountRoles).toSorted());
  });
  test("name every kind of thing that an entry can come from", () => {
    const types = found(/(?:source|subject): \{ type: "([a-zA-Z]+)"/g);
    expect(types.length).toBeGreaterThan(8);
    expect(without(types, things)).toEqual([]);
  });
});

test("the audit log names every action that is recorded", () => {
  const recording = sources.filter((text) => text.includes("recordAudit("));
  const actions = found(/\baction: "([a-zA-Z]+\.[a-zA-Z]+)"/g, recording);
  expect(actions.length).toBeGreaterThan(40);
  expect(without(actions, audit.action)).toEqual([]);
});

test("the work list has a sentence for everything that can wait for a member of staff", () => {
  const lines = readdirSync(domain, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith("waiting.server.ts") && !file.startsWith("projects"))
    .flatMap((file) => readFileSync(path.join(domain, file), "utf8").split("\n"))
    .filter((line) => /\bkey: |\bwaiting\(|^\s*(?:if \(.*\) )?return .*"|^\s*select '/.test(line));
  const keys = found(/["']([a-z][a-zA-Z]*\.[a-zA-Z]+)["']/g, lines);
  expect(keys).toContain("order.attest");
  expect(keys).toContain("case.readCompletion");
  expect(without(keys, tasks.todo)).toEqual([]);
  expect(Object.keys(tasks.todo).filter((key) => !keys.includes(key))).toEqual([]);
});

test("the role matrix has a text for every action and every condition", () => {
  const actions = roleMatrix().flatMap((subject) => subject.actions);
  const conditions = actions.flatMap(({ rules }) =>
    rules.flatMap(({ condition }) => condition ?? []),
  );
  expect(
    without(
      actions.map(({ action }) => action),
      roles.action,
    ),
  ).toEqual([]);
  expect(without(conditions, roles.condition)).toEqual([]);
  expect(
    without(
      roleMatrix().map(({ subject }) => subject),
      roles.subject,
    ),
  ).toEqual([]);
});
