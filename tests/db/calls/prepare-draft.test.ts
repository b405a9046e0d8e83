import { beforeAll, expect, test } from "vitest";
import { callDraftSchema } from "~/domain/calls/index";
import { findCall, findDraftChoices, prepareDraft } from "~/domain/calls/index.server";
import type { Staff } from "~/domain/shared/actor";
import {
  addBoard,
  addStaff,
  as,
  demoDefinition,
  done,
  kr,
  publishedCall,
  refusalCode,
  setClock,
} from "../../support/builders";
import { useTestDatabase } from "../../support/database";

const db = useTestDatabase();
let officer: Staff;
let controller: Staff;
let itemId: string;
let activityId: string;
let callId: string;

beforeAll(async () => {
  await setClock(db.kysely, "2027-01-10T08:00:00Z");
  await addBoard(db.kysely);
  controller = await addStaff(db.kysely, "Controller C1", ["controller"]);
  officer = await addStaff(db.kysely, "Handläggare H1", ["case_officer"]);
  const publisher = await addStaff(db.kysely, "Administratör A1", ["administrator"]);
  ({ itemId, activityId, callId } = await publishedCall({
    controller,
    preparer: officer,
    publisher,
  }));
});

const typed = () => ({
  itemId,
  activityId,
  caseNumber: `DEMO ${Math.random()}`,
  titleSv: "Insatser 2028",
  titleEn: "Measures 2028",
  opensOn: "2028-01-18",
  opensTime: "08.00",
  closesOn: "1 mars 2028",
  closesTime: "16.00",
  envelopes: [
    { year: "2027", amount: "300 000,00" },
    { year: "2028", amount: "" },
    { year: "", amount: "" },
  ],
  dates: {
    questionsUntil: "2028-02-19",
    assessmentDone: "2028-04-09",
    commentsUntil: "2028-04-30",
    decision: "2028-05-20",
    earliestStart: "2028-07-01",
    latestEnd: "2029-12-31",
  },
  source: "copy",
  copyOf: callId,
});
type Typed = ReturnType<typeof typed>;
const prepare = (changes: Partial<Typed> & { definitionText?: string } = {}, actor = officer) =>
  prepareDraft(as(actor), callDraftSchema.parse({ ...typed(), ...changes }));

test("a copied definition gets the new call's dates, and its reports follow the start", async () => {
  const { callId: id } = done(await prepare());
  const call = done(await findCall(officer, id));
  expect(call).toMatchObject({
    phase: "draft",
    opensAt: "2028-01-18T07:00:00.000Z",
    closesAt: "2028-03-01T15:00:00.000Z",
    decisionOn: "2028-05-20",
    envelopes: [{ year: 2027, amount: kr("300000.00") }],
  });
  expect(call.definition.questions).toEqual(demoDefinition.questions);
  expect(call.definition.dates.earliestStart).toBe("2028-07-01");
  expect(call.definition.reports[0]).toMatchObject({
    dueOn: "2028-11-15",
    period: ["2028-07-01", "2028-10-31"],
  });
  expect(call.definition.reports[4]?.monthsAfterEnd).toBe(3);
});

test("a definition may be written as JSON", async () => {
  const definitionText = JSON.stringify({ ...demoDefinition, minimumTotal: "55.00" });
  const { callId: id } = done(await prepare({ source: "json", definitionText }));
  expect(done(await findCall(officer, id)).definition.minimumTotal).toBe("55.00");
});

test("what is wrong in a definition is said place by place at its field", async () => {
  const field = "definitionText";
  const text = (value: unknown) => JSON.stringify(value);
  expect(await prepare({ source: "json", definitionText: "{" })).toMatchObject({
    field,
    code: "call.definitionNotJson",
  });
  expect(await prepare({ source: "json" })).toMatchObject({ field, code: "field.missing" });
  const broken = { ...demoDefinition, scaleMax: "många", tieBreak: 3 };
  expect(await prepare({ source: "json", definitionText: text(broken) })).toMatchObject({
    field,
    code: "call.definitionWrong",
    params: { places: "scaleMax, tieBreak", more: "0" },
  });
  const unknown = { ...demoDefinition, tieBreak: ["K9"] };
  expect(await prepare({ source: "json", definitionText: text(unknown) })).toMatchObject({
    params: { places: "tieBreak[0]" },
  });
  const light = demoDefinition.criteria.map((one) => ({ ...one, weight: "10" }));
  const definitionText = text({ ...demoDefinition, criteria: light });
  expect(refusalCode(await prepare({ source: "json", definitionText }))).toBe(
    "call.definitionWeights",
  );
});

test("dates in the wrong order, no envelope and a year twice are each refused at their field", async () => {
  const { dates } = typed();
  const early = await prepare({ dates: { ...dates, assessmentDone: "2028-02-01" } });
  expect(early).toMatchObject({ field: "dates.assessmentDone", code: "call.dateNotBefore" });
  const none = await prepare({ envelopes: [{ year: "2028", amount: "" }] });
  expect(none).toMatchObject({ field: "envelopes[0].amount", code: "call.noEnvelope" });
  const row = { year: "2028", amount: "1 000" };
  expect(await prepare({ envelopes: [row, row] })).toMatchObject({ field: "envelopes[1].year" });
  expect(refusalCode(await prepare({ closesOn: "2028-01-01" }))).toBe("call.closesBeforeItOpens");
});

test("an amount that can mean two things is asked about at its row", () => {
  const read = callDraftSchema.safeParse({
    ...typed(),
    envelopes: [{ year: "2028", amount: "1.640" }],
  });
  expect(read.error?.issues[0]?.path).toEqual(["envelopes", 0, "amount"]);
  expect(read.error?.issues[0]?.message).toContain("amount.ambiguous");
});

test("an amount without its year is not left out", () => {
  const envelopes = [{ year: "", amount: "1 000" }];
  const read = callDraftSchema.safeParse({ ...typed(), envelopes });
  expect(read.error?.issues[0]?.path).toEqual(["envelopes", 0, "year"]);
});

test("a controller prepares no call", async () => {
  expect(refusalCode(await prepare({}, controller))).toBe("access.forbidden");
  expect(refusalCode(await findDraftChoices(controller))).toBe("access.forbidden");
});
