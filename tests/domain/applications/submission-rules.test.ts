import { describe, expect, it, test } from "vitest";
import {
  checkApplication,
  sectionQuestions,
  type Answers,
  type ApplicationContent,
} from "~/domain/applications/index";
import {
  budgetOf,
  budgetTerms,
  costsByMethod,
  noLines,
  type FinancierLine,
} from "~/domain/applications/budget-lines";
import { readSection } from "~/domain/applications/read-section";
import { formSections } from "~/domain/calls/index";
import { ore } from "~ledger/amount";
import { demoDefinition, kr } from "../../support/builders";
import { demoBudget, forening } from "../../support/written-application";

const applicantType = "ideell_forening";
const budget = demoBudget();

const written = formSections.map((section) => {
  const questions = sectionQuestions(demoDefinition, applicantType, section);
  const typed = section === "budget" ? forening.budget.answers : forening.sections[section];
  const read = readSection(questions, typed ?? {}, { definition: demoDefinition, boardId: "12" });
  if (!read.ok) throw new Error(read.code);
  return read.value;
});
const answers: Answers = Object.assign({ F01: "802999-9011", F02: applicantType }, ...written);

const whole: ApplicationContent = {
  applicantType,
  answers,
  files: [{ question: "F03" }],
  lines: budget.lines,
  financing: budget.financing,
};
const problems = (change: Partial<ApplicationContent> = {}) =>
  checkApplication(demoDefinition, { ...whole, ...change }).map(({ section, question, code }) => [
    section,
    question,
    code,
  ]);
const answered = (change: Record<string, unknown>) =>
  problems({ answers: { ...answers, ...change } });
const without = (question: string) => answered({ [question]: undefined });

test("a whole application has nothing to mend", () => {
  expect(problems()).toEqual([]);
});

test("a required question that is not answered is named with its section", () => {
  expect(without("F11")).toEqual([["need", "F11", "application.answerMissing"]]);
});

test("an optional question may be left out", () => {
  expect(without("F22")).toEqual([]);
});

test("the democracy conditions are asked of associations, not of municipalities", () => {
  expect(without("F05")).toEqual([["organisation", "F05", "application.answerMissing"]]);
  const municipality = checkApplication(demoDefinition, {
    ...whole,
    applicantType: "kommun",
    answers: { ...answers, F05: undefined },
  });
  expect(municipality.map(({ question }) => question)).not.toContain("F05");
});

test("the proof of who may sign is a file", () => {
  expect(problems({ files: [] })).toEqual([["signatory", "F03", "application.fileMissing"]]);
});

test("a period without an end is not a period", () => {
  expect(answered({ F09: { startsOn: "2027-08-01", endsOn: null } })[0]).toEqual([
    "project",
    "F09",
    "application.periodIncomplete",
  ]);
});

test("an activity lies within the project's period", () => {
  const activity = {
    name: "Eftervård",
    startsOn: "2028-08-01",
    endsOn: "2028-09-01",
    responsible: "Vi",
  };
  expect(answered({ F15: [activity] })).toEqual([
    ["activities", "F15", "application.activityOutsidePeriod"],
  ]);
});

test("a target counted by sex has a number for women and one for men", () => {
  const target = { indicator: "I1", women: 24, men: null, value: null, measuredOn: "2028-07-31" };
  expect(answered({ F13: [target] })).toEqual([["targets", "F13", "application.targetIncomplete"]]);
});

test("women and men are both counted, none is written 0", () => {
  expect(answered({ F12: { group: "Unga", women: 30, men: null } })[0]?.[2]).toBe(
    "application.participantsIncomplete",
  );
  expect(answered({ F12: { group: "Unga", women: 30, men: 0 } })).toEqual([]);
});

test("a budget one öre off does not go together", () => {
  const [first, ...rest] = budget.financing.financiers as [FinancierLine, ...FinancierLine[]];
  const financiers = [{ ...first, amount: ore(first.amount - 1n) }, ...rest];
  expect(problems({ financing: { ...budget.financing, financiers } })).toEqual([
    ["budget", "F23", "budget.unbalanced"],
  ]);
});

test("a grant over the share ceiling is refused", () => {
  const financing = { ...budget.financing, grant: kr("700000.00") };
  expect(problems({ financing }).map(([, , code]) => code)).toContain("budget.shareExceeded");
});

test("a grant below the call's least and above its most is refused", () => {
  const codes = (grant: string) =>
    problems({ financing: { ...budget.financing, grant: kr(grant) } }).map(([, , code]) => code);
  expect(codes("149999.99")).toContain("budget.grantTooSmall");
  expect(codes("1200000.01")).toContain("budget.grantTooLarge");
});

describe("a flat rate on staff costs, art. 56.1 in (EU) 2021/1060", () => {
  const offers = {
    ...demoDefinition,
    financing: { ...demoDefinition.financing, staffFlatRatePercent: "40" },
  };
  const codes = (content: Partial<ApplicationContent>) =>
    checkApplication(offers, { ...whole, ...content }).map(({ code }) => code);
  const flat = { ...budget.lines, costMethod: "staff_flat_rate" as const };

  it("is instead of every other cost: the rest is refused, not forgotten (M8)", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ lines: flat })).toContain("budget.otherNotAllowed");
    expect(codes({ lines: { ...flat, other: [] } })).not.toContain("budget.otherNotAllowed");
  });

  it("stands against the actual costs with both sums (M8)", () => {
    const terms = budgetTerms(offers.financing, applicantType);
    const { lines, financing } = budget;
    const both = { actual: kr("707037.04"), staff_flat_rate: kr("620500.13") };
    expect(costsByMethod(terms, lines, financing)).toEqual(both);
    expect(costsByMethod(terms, flat, financing)).toEqual(both);
    expect(budgetOf(terms, flat, financing)).toMatchObject({
      indirect: kr("177285.75"),
      other: 0n,
    });
    const alone = budgetTerms(demoDefinition.financing, applicantType);
    expect(costsByMethod(alone, lines, financing)).toBeNull();
  });
});

test("an application without a budget is told so", () => {
  const lines = noLines;
  expect(problems({ lines, financing: { grant: null, financiers: [] } })[0]?.slice(0, 2)).toEqual([
    "budget",
    "F23",
  ]);
});

test("a kind of organisation that the call does not admit is told so", () => {
  const narrow = { ...demoDefinition, applicantTypes: ["kommun" as const] };
  expect(checkApplication(narrow, whole)[0]).toMatchObject({ code: "application.typeNotEligible" });
});
