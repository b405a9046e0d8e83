/** What a proposal begins with, in whatever order the officer takes the applications. */
import { beforeAll, expect, it } from "vitest";
import { findDecision, findProposalGround } from "~/domain/decisions/index.server";
import { kronor } from "~ledger/amount";
import { rankedDemoCall, type RankedCall } from "../../support/assessed-call";
import { done, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { declareAndDecide, propose } from "../../support/decided-call";

const db = useTestDatabase();
let ranked: RankedCall;
beforeAll(async () => {
  ranked = await rankedDemoCall(db.kysely);
  await setClock(db.kysely, "2027-05-20T08:00:00Z");
});

const begins = async (key: keyof RankedCall["cases"]) => {
  const { applicationId } = ranked.cases[key];
  const { start, ahead } = done(await findProposalGround(ranked.office.officer, applicationId));
  return {
    outcome: start.outcome,
    granted: kronor(start.granted),
    years: start.years.map(({ year, amount }) => [year, kronor(amount)]),
    ahead: ahead && { count: ahead.count, amount: kronor(ahead.amount) },
    reasons: start.reasons,
  };
};
const third = {
  outcome: "partial",
  granted: "815000.00",
  years: [
    [2027, "305000.00"],
    [2028, "510000.00"],
  ],
};

it("the last in the ranking is left what those before it do not need, before anything is proposed", async () => {
  expect(await begins("kommun")).toMatchObject({
    ...third,
    ahead: { count: 2, amount: "1685000.00" },
    reasons: expect.stringMatching(/815\s000,00/) as string,
  });
  expect(await begins("forening")).toMatchObject({ granted: "590000.00", ahead: null });
});

it("a proposal counts as it is proposed, and a decision as the ledger has it", async () => {
  const first = await propose(ranked, "forening");
  expect(await begins("kommun")).toMatchObject({ ...third, ahead: { count: 2 } });
  done(await declareAndDecide(ranked.office.decisionMaker, first));
  expect(await begins("kommun")).toMatchObject({
    ...third,
    ahead: { count: 1, amount: "1095000.00" },
  });
});

it("who decides is told that one with a better place is undecided, and not once it is decided", async () => {
  const ahead = async (id: string) => {
    const { controls } = done(await findDecision(ranked.office.officer, id));
    return controls?.ahead ? [controls.ahead.count, kronor(controls.ahead.amount)] : null;
  };
  const last = await propose(ranked, "kommun");
  expect(await ahead(last)).toEqual([1, "1095000.00"]);
  const second = await propose(ranked, "folkhogskola");
  expect(await ahead(second)).toBeNull();
  done(await declareAndDecide(ranked.office.decisionMaker, second));
  expect(await ahead(last)).toBeNull();
});
