import { beforeAll, describe, expect, test } from "vitest";
import { refusalText } from "~/i18n/refusals.server";
import { inSnapshot } from "~db/transaction";
import { kronor, ore } from "~ledger/amount";
import { balance } from "~ledger/index";
import { rankedDemoCall, type RankedCall } from "../../support/assessed-call";
import { kr, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { declareAndDecide, demoProposals, propose } from "../../support/decided-call";

describe("17 § anslagsförordningen", () => {
  const db = useTestDatabase();
  let ranked: RankedCall;
  beforeAll(async () => {
    ranked = await rankedDemoCall(db.kysely, { authority: null });
    await setClock(db.kysely, "2027-05-20T08:00:00Z");
  });

  test("decisions are refused when the 2028 authority is missing (17 § anslagsförordningen)", async () => {
    for (const key of ["forening", "folkhogskola", "kommun"] as const) {
      const decisionId = await propose(ranked, key);
      const result = await declareAndDecide(ranked.office.decisionMaker, decisionId);
      expect(result).toMatchObject({
        code: "decision.authorityMissing",
        params: { year: "2028", left: "100000.00" },
      });
    }
    const sentence = refusalText("sv", "decision.authorityMissing", {
      year: "2028",
      left: "100000.00",
      wanted: "295000.00",
    });
    expect(sentence.replaceAll("\u00a0", " ")).toContain("Kvar av det utrymmet: 100 000,00 kr.");
  });
});

describe("two decision-makers at once", () => {
  const db = useTestDatabase();
  let ranked: RankedCall;
  beforeAll(async () => {
    ranked = await rankedDemoCall(db.kysely);
    await setClock(db.kysely, "2027-05-20T08:00:00Z");
  });

  test("never exceed the frame: what the first took, the second does not get", async () => {
    const first = await propose(ranked, "forening", {
      outcome: "granted",
      granted: "590000.00",
      years: { 2027: "590000.00" },
    });
    const second = await propose(ranked, "kommun", {
      outcome: "partial",
      granted: "815000.00",
      years: { 2027: "815000.00" },
    });
    const answers = await Promise.all([
      declareAndDecide(ranked.office.decisionMaker, first),
      declareAndDecide(ranked.office.headOfUnit, second),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = answers.find(({ ok }) => !ok);
    expect(refused).toMatchObject({ code: "decision.frame", params: { year: "2027" } });
    const left = await inSnapshot({ boardId: "12" }, ({ trx }) =>
      balance(trx, { role: "reserved", dims: { call: ranked.callId, year: 2027 } }),
    );
    expect([kr("410000.00"), kr("185000.00")]).toContain(left);
  });

  test("one öre more than what is left is refused, naming what is left", async () => {
    const left = await inSnapshot({ boardId: "12" }, ({ trx }) =>
      balance(trx, { role: "reserved", dims: { call: ranked.callId, year: 2027 } }),
    );
    const tooMuch = kronor(ore(left + 1n));
    const decisionId = await propose(ranked, "folkhogskola", {
      ...demoProposals.kommun,
      granted: tooMuch,
      years: { 2027: tooMuch },
    });
    expect(await declareAndDecide(ranked.office.decisionMaker, decisionId)).toMatchObject({
      code: "decision.frame",
      params: { left: kronor(left), wanted: tooMuch },
    });
  });
});
