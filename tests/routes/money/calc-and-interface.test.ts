/**
 * Every worked example of the command `calc` against the interface. An example is asked of the pages here, or driven by the
 * test named beside it, whose figures are held to be the same; what no page can express is listed with its reason, so
 * that nothing is left out in silence.
 */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { allocateRule } from "~/cli/calc/allocate";
import { budgetRule } from "~/cli/calc/budget";
import { commitmentsRule } from "~/cli/calc/commitments";
import { instalmentsRule } from "~/cli/calc/instalments";
import { recoveryRule } from "~/cli/calc/recovery";
import type { CalcRule } from "~/cli/calc/rule";
import { scoreRule } from "~/cli/calc/score";
import { settlementRule } from "~/cli/calc/settlement";
import { action as newAuthority } from "~/routes/appropriations/authority";
import { loader as readItem } from "~/routes/appropriations/item";
import { action as saveBudgetForm, loader as readBudgetForm } from "~/routes/applications/budget";
import { loader as readRanking } from "~/routes/assessment/ranking";
import { fieldsOf, writtenSheet } from "~/domain/applications/index";
import { findApplication, startApplication } from "~/domain/applications/index.server";
import { totalOf } from "~/domain/appropriations/index";
import { fixed } from "~/domain/shared/fraction";
import { kronor, oreFromKronor } from "~ledger/amount";
import { rankedDemoCall, type CaseKey, type RankedCall } from "../../support/assessed-call";
import { addMember, addOrganisation, as, done, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { inKronor, publishedOn, typedItem } from "../../support/money-pages";
import { signedIn } from "../../support/signed-in";
import { demoBudget } from "../../support/written-application";
import { workedExamples } from "../../support/worked-examples";
import vectors from "./money-vectors.json";

const { allocate, budget, commitments, instalments, recovery, score, settlement } = workedExamples;
const db = useTestDatabase();
let ranked: RankedCall;
beforeAll(async () => {
  ranked = await rankedDemoCall(db.kysely);
});

type Example = { readonly input: unknown; readonly output: unknown };
type Place =
  | { readonly asked: () => Promise<unknown> }
  | { readonly driven: readonly [file: string, test: string]; readonly facts: object }
  | { readonly cannot: string };

const percentOf = (decimal: string) => decimal.replace(".", ",");

async function typedBudget(at: number) {
  const input = budget[at]?.input;
  const amount = "1 000 000,00";
  const code = `calc ${at}`;
  const itemId = await typedItem(ranked.office, {
    code,
    ownItems: amount,
    totalAllocation: amount,
  });
  const caseNumber = `DEMO 851-060${at}-2027`;
  const callId = await publishedOn(ranked.office, { itemId, amount: "600000.00", caseNumber });
  await setClock(db.kysely, "2027-08-18T08:00:00Z");
  const organisation = await addOrganisation(db.kysely, { orgnr: `802999-90${at}1` });
  const writer = await addMember(db.kysely, organisation, `Skribent ${at}`, ["project_manager"]);
  const { applicationId: id } = done(await startApplication(as(writer), { callId }));
  const by = await signedIn(writer);
  const { version } = await readBudgetForm(by.get(`/applications/${id}/budget`, { id }));
  const { lines, financing } = demoBudget();
  const sheet = writtenSheet(lines, { ...financing, grant: oreFromKronor(input?.grant ?? "") });
  const salaries = (input?.salaries ?? []).map((row, no) => ({
    description: `Befattning ${no + 1}`,
    month: percentOf(row.month),
    percent: "percent" in row ? percentOf(row.percent) : "",
    months: "months" in row ? percentOf(row.months) : "",
    hours: "hours" in row ? percentOf(row.hours) : "",
  }));
  const fields = { ...fieldsOf({ ...sheet, salaries }), version: String(version), isDone: "no" };
  const answer = await saveBudgetForm(by.post(`/applications/${id}/budget`, { id }, fields));
  if (!(answer instanceof Response)) throw new Error(JSON.stringify(answer.data));
  const found = done(await findApplication(writer, id));
  const { sharePercent } = found.budget;
  const refusals = found.budget.refusals;
  return {
    ...inKronor(found.budget),
    sharePercent: sharePercent && fixed(sharePercent, 4),
    refusals,
  };
}

async function typedAuthority() {
  const { input } = commitments[2] ?? {};
  const controller = await signedIn(ranked.office.controller);
  const ownItems = percentOf(input?.ownItems ?? "");
  const id = await typedItem(ranked.office, { code: "calc", ownItems, totalAllocation: ownItems });
  const fields = {
    year: "2028",
    amount: percentOf(input?.authority ?? ""),
    decidedOn: "2026-12-21",
  };
  const answer = await newAuthority(
    controller.post(`/appropriations/${id}/authority`, { id }, fields),
  );
  if (!(answer instanceof Response)) throw new Error(JSON.stringify(answer.data));
  const { item } = await readItem(controller.get(`/appropriations/${id}`, { id }));
  const { tenPercent, ceiling } = inKronor(item.room);
  const max = kronor(totalOf(item.lines, "authorityAvailable", 2028));
  return { tenPercent, ceiling, max };
}

/** The frozen ranking's row, as its page shows it. */
async function rankedRow(key: CaseKey) {
  const officer = await signedIn(ranked.office.officer);
  const { callId, cases } = ranked;
  const page = await readRanking(officer.get(`/calls/${callId}/ranking`, { id: callId }));
  const row = page.rows.find(({ applicationId }) => applicationId === cases[key].applicationId);
  const { total, means, thresholdMet, aboveMinimum } = row?.ranked ?? {};
  return { total, means, thresholdMet, aboveMinimum };
}

const M = "money-vectors.test.ts";
const places: Readonly<
  Record<
    string,
    {
      readonly rule: CalcRule;
      readonly examples: readonly Example[];
      readonly places: readonly Place[];
    }
  >
> = {
  allocate: {
    rule: allocateRule,
    examples: allocate,
    places: [
      { driven: ["frame-split.test.ts", "three equal parts"], facts: { parts: vectors.M10 } },
      {
        cannot:
          "A frame below zero cannot be split: the form refuses it. Postings that take back are mirrored by the ledger.",
      },
      {
        driven: ["frame-split.test.ts", "a single öre"],
        facts: { parts: ["0.01", "0.00", "0.00"] },
      },
      {
        driven: ["frame-split.test.ts", "no share"],
        facts: { refusals: ["allocate.weights"] },
      },
    ],
  },
  budget: {
    rule: budgetRule,
    examples: budget,
    places: [
      { driven: [M, "M1: written, signed and read as it came in"], facts: vectors.M1 },
      {
        driven: ["cost-methods.test.ts", "counts as the worked example does"],
        facts: { cash: "620500.13" },
      },
      { asked: () => typedBudget(2) },
      { asked: () => typedBudget(3) },
    ],
  },
  commitments: {
    rule: commitmentsRule,
    examples: commitments,
    places: [
      ...vectors.M6.map(({ tenPercent, ceiling, without }) => ({
        driven: [M, "of an item of $ownItems"] as const,
        facts: { tenPercent, ceiling, maxWithoutAuthority: without },
      })),
      { asked: typedAuthority },
    ],
  },
  instalments: {
    rule: instalmentsRule,
    examples: instalments,
    places: [
      {
        driven: [M, "M2: claim $no shows what is earned, the cap, paid and payable"],
        facts: {
          capBeforeFinal: vectors.M2[0]?.cap,
          rows: vectors.M2.map(({ approved, cumulative, earned, pay }) =>
            expect.objectContaining({ approved, cumulative, earned, pay }),
          ),
        },
      },
    ],
  },
  recovery: {
    rule: recoveryRule,
    examples: recovery,
    places: [
      {
        driven: [M, "M4: a disallowed salary takes its flat rates along"],
        facts: {
          parts: vectors.M4.parts.map((part) => expect.objectContaining(part)),
          interest: vectors.M4.interest,
          toPay: vectors.M4.toPay,
        },
      },
    ],
  },
  score: {
    rule: scoreRule,
    examples: score,
    places: [
      { asked: () => rankedRow("kommun") },
      { asked: () => rankedRow("forening") },
      { asked: () => rankedRow("folkhogskola") },
    ],
  },
  settlement: {
    rule: settlementRule,
    examples: settlement,
    places: [
      { driven: [M, "M3: two shortfalls, and the proportional rule governs"], facts: vectors.M3 },
      {
        driven: [M, "M4: a disallowed salary takes its flat rates along"],
        facts: vectors.M4.result,
      },
      {
        driven: ["without-proportional.test.ts", "M3: the share rule governs"],
        facts: { proportionalRule: null, finalGrant: "532258.84" },
      },
    ],
  },
};

it("every file of worked examples is here, and every example has its place", () => {
  const files = readdirSync(new URL("../../domain/golden", import.meta.url));
  expect(Object.keys(places).map((name) => `${name}.json`)).toEqual(files.toSorted());
  for (const { examples, places: of } of Object.values(places))
    expect(of).toHaveLength(examples.length);
});

describe.each(Object.entries(places))("%s", (_name, { rule, examples, places: of }) => {
  it.each(examples.map((example, at) => ({ no: at + 1, ...example, place: of[at] })))(
    "example $no",
    async ({ input, output, place }) => {
      expect(rule(input)).toMatchObject({ result: output });
      if (!place) throw new Error("no place");
      if ("cannot" in place) return;
      if ("asked" in place) return expect(output).toMatchObject((await place.asked()) as object);
      const [file, test] = place.driven;
      const source = readFileSync(new URL(file, import.meta.url), "utf8");
      expect(source).toContain(test);
      expect(output).toMatchObject(place.facts);
    },
  );
});
