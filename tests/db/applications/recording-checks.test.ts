/** The officer's findings come in all at once: one form, one button. */
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { TypedFinding } from "~/domain/applications/index";
import { findCaseHistory, findChecks, recordChecks } from "~/domain/applications/index.server";
import { as, done, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";
import { casePeople, submitted, type CasePeople } from "../../support/submitted-case";

const db = useTestDatabase();
let open: OpenCall;
let people: CasePeople;
let applicationId: string;
beforeAll(async () => {
  open = await openCall(db.kysely);
  people = await casePeople(db.kysely);
});
beforeEach(async () => {
  applicationId = await submitted(db.kysely, open);
});

const source = "Registerutdrag 2027-03-08";
const checks = async () => done(await findChecks(open.officer, applicationId)).checks;
const recordAll = (findings: readonly TypedFinding[], by = open.officer) =>
  recordChecks(as(by), { applicationId, findings });
const recordFirst = async (result: "met" | "not_met", by = open.officer) =>
  done(await recordAll([{ condition: "B3", shown: null, result, source }], by));

test("many findings are saved at once: each keeps its officer and time, and what was not changed keeps its own", async () => {
  await recordFirst("met");
  const before = await checks();
  await setClock(db.kysely, "2027-03-09T09:00:00Z");
  const typed = before
    .filter(({ isForOfficer }) => isForOfficer)
    .map(({ condition, recorded }): TypedFinding => {
      const found = condition === "B4" ? { result: "not_met" as const, source } : recorded;
      return {
        condition,
        shown: recorded,
        result: found?.result ?? null,
        source: found?.source ?? "",
      };
    });
  expect(done(await recordAll(typed, people.colleague))).toEqual({ recorded: ["B4"] });
  const after = await checks();
  const of = (condition: string) => after.find((one) => one.condition === condition)?.recorded;
  expect(of("B3")).toEqual(before.find(({ condition }) => condition === "B3")?.recorded);
  expect(of("B4")).toMatchObject({
    officer: "Handläggare H2",
    result: "not_met",
    checkedAt: expect.stringMatching(/^2027-03-09T09:00/) as string,
  });
  expect(of("B8")).toBeNull();
  const history = done(await findCaseHistory(open.officer, applicationId));
  expect(history.filter(({ action }) => action === "case.check")).toHaveLength(2);
});

test("a finding needs both its result and its source; all that is wrong is told at once and nothing is saved", async () => {
  const refused = await recordAll([
    { condition: "B3", shown: null, result: "met", source: "" },
    { condition: "B4", shown: null, result: null, source },
    { condition: "B8", shown: null, result: "met", source },
    { condition: "B9", shown: null, result: null, source: "" },
  ]);
  expect(refused).toMatchObject({
    kind: "invalid",
    field: "findings[0].source",
    code: "check.sourceMissing",
    more: [{ field: "findings[1].result", code: "check.resultMissing" }],
  });
  expect((await checks()).every(({ recorded }) => recorded === null)).toBe(true);
});

test("what a colleague found meanwhile is not overwritten by what was not changed, nor silently by what was", async () => {
  await recordFirst("not_met", people.colleague);
  const stale = { condition: "B3", shown: null, result: null, source: "" };
  const other = { condition: "B4", shown: null, result: "met" as const, source };
  expect(done(await recordAll([stale, other]))).toEqual({ recorded: ["B4"] });
  const mine = { ...stale, result: "met" as const, source };
  expect(await recordAll([mine])).toMatchObject({
    field: "findings[0].result",
    code: "check.changedMeanwhile",
    params: { who: "Handläggare H2", result: "not_met" },
  });
  const seen = { result: "not_met" as const, source };
  done(await recordAll([{ ...mine, shown: seen }]));
});
