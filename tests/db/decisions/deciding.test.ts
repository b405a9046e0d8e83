import { beforeAll, describe, expect, test } from "vitest";
import {
  decide,
  declareDecisionConflict,
  findDecision,
  findDecisions,
  proposeDecision,
  returnProposal,
} from "~/domain/decisions/index.server";
import { inSnapshot } from "~db/transaction";
import { balance } from "~ledger/index";
import { rankedDemoCall, type RankedCall } from "../../support/assessed-call";
import { addStaff, as, done, kr, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { declareAndDecide, demoProposals, proposal, propose } from "../../support/decided-call";

const db = useTestDatabase();
let ranked: RankedCall;
beforeAll(async () => {
  ranked = await rankedDemoCall(db.kysely);
  await setClock(db.kysely, "2027-05-20T08:00:00Z");
});

const left = (year: number) =>
  inSnapshot({ boardId: "12" }, ({ trx }) =>
    balance(trx, { role: "reserved", dims: { call: ranked.callId, year } }),
  );

describe("a proposal", () => {
  const wrong = (what: Partial<ReturnType<typeof proposal>>) =>
    proposeDecision(as(ranked.office.officer), {
      applicationId: ranked.cases.forening.applicationId,
      ...proposal(demoProposals.forening),
      ...what,
    });

  test("is spread over years that add up to the amount", async () => {
    const result = await wrong({ years: [{ year: 2027, amount: kr("295000.01") }] });
    expect(result).toMatchObject({
      code: "decision.yearsSum",
      params: { sum: "295000.01", granted: "590000.00", difference: "294999.99" },
    });
  });

  test("has no money for a year the call has none for", async () => {
    const years = [{ year: 2029, amount: kr("590000.00") }];
    expect(refusalCode(await wrong({ years }))).toBe("decision.yearOutsideCall");
  });

  test("grants all that was sought, or says that it grants a part", async () => {
    const less = { granted: kr("500000.00"), years: [{ year: 2027, amount: kr("500000.00") }] };
    expect(refusalCode(await wrong(less))).toBe("decision.grantedIsNotSought");
    const whole = { ...proposal(demoProposals.forening), outcome: "partial" as const };
    expect(refusalCode(await wrong(whole))).toBe("decision.partialAmount");
  });

  test("is made by the case officer, once", async () => {
    const by = await proposeDecision(as(ranked.office.decisionMaker), {
      applicationId: ranked.cases.forening.applicationId,
      ...proposal(demoProposals.forening),
    });
    expect(refusalCode(by)).toBe("access.forbidden");
    await propose(ranked, "forening");
    expect(refusalCode(await wrong({}))).toBe("decision.alreadyProposed");
  });
});

describe("a decision", () => {
  let decisionId: string;
  beforeAll(async () => {
    const list = done(await findDecisions(ranked.office.decisionMaker));
    decisionId = list.proposals[0]?.id ?? "";
  });

  test("is read by the decision-maker only after declaring no conflict of interest", async () => {
    const { decisionMaker } = ranked.office;
    expect(refusalCode(await findDecision(decisionMaker, decisionId))).toBe("decision.undeclared");
    const blind = await decide(as(decisionMaker), { decisionId, shownHash: "0".repeat(64) });
    expect(refusalCode(blind)).toBe("decision.undeclared");
  });

  test("the officer who prepared a decision may not decide it", async () => {
    const shown = done(await findDecision(ranked.office.officer, decisionId));
    const both = { ...ranked.office.officer, roles: ["case_officer", "decision_maker"] as const };
    const own = await decide(as(both), { decisionId, shownHash: shown.shownHash });
    expect(refusalCode(own)).toBe("decision.preparer");
    const officer = await decide(as(ranked.office.officer), {
      decisionId,
      shownHash: shown.shownHash,
    });
    expect(refusalCode(officer)).toBe("access.forbidden");
  });

  test("an assessor of the application may not decide it", async () => {
    const { firstAssessor } = ranked.office;
    const both = { ...firstAssessor, roles: ["assessor", "decision_maker"] as const };
    const result = await decide(as(both), { decisionId, shownHash: "0".repeat(64) });
    expect(refusalCode(result)).toBe("decision.assessor");
  });

  test("a conflict of interest closes the door", async () => {
    const person = await addStaff(db.kysely, "Enhetschef D3", ["decision_maker"], {
      limit: "2000000.00",
    });
    done(
      await declareDecisionConflict(as(person), {
        decisionId,
        conflict: true,
        reason: "Jag är ledamot i föreningen.",
      }),
    );
    expect(refusalCode(await findDecision(person, decisionId))).toBe("access.notFound");
    expect(refusalCode(await decide(as(person), { decisionId, shownHash: "0".repeat(64) }))).toBe(
      "access.notFound",
    );
    expect(done(await findDecisions(person)).proposals).toEqual([]);
  });

  test("beyond the delegation is refused, naming the limit", async () => {
    const folkhogskola = await propose(ranked, "folkhogskola");
    const result = await declareAndDecide(ranked.office.headOfUnit, folkhogskola);
    expect(result).toMatchObject({ code: "decision.delegation", params: { limit: "1000000.00" } });
    const without = await addStaff(db.kysely, "Enhetschef D4", ["decision_maker"]);
    expect(refusalCode(await declareAndDecide(without, folkhogskola))).toBe(
      "decision.noDelegation",
    );
  });

  test("is of exactly what was shown: a proposal changed in between is refused", async () => {
    const { decisionMaker } = ranked.office;
    done(
      await declareDecisionConflict(as(decisionMaker), { decisionId, conflict: false, reason: "" }),
    );
    const shown = done(await findDecision(decisionMaker, decisionId));
    await db.kysely
      .updateTable("decision")
      .set({ reasons: "Något annat." })
      .where("id", "=", decisionId)
      .execute();
    const changed = await decide(as(decisionMaker), { decisionId, shownHash: shown.shownHash });
    expect(refusalCode(changed)).toBe("decision.changed");
    expect(await left(2027)).toBe(kr("1000000.00"));
  });

  test("can be given back with a reason, and is then proposed anew", async () => {
    const { decisionMaker } = ranked.office;
    done(await returnProposal(as(decisionMaker), { decisionId, reason: "Skriv ut skälen." }));
    expect(refusalCode(await declareAndDecide(decisionMaker, decisionId))).toBe(
      "decision.returned",
    );
    decisionId = await propose(ranked, "forening");
  });

  test("commits the award, opens and publishes the project, and is never changed", async () => {
    const { projectId } = done(await declareAndDecide(ranked.office.decisionMaker, decisionId));
    expect(await left(2027)).toBe(kr("705000.00"));
    const project = await db.kysely
      .selectFrom("project")
      .selectAll()
      .where("id", "=", projectId ?? "")
      .executeTakeFirstOrThrow();
    expect(project).toMatchObject({
      status: "awarded",
      grantedOre: kr("590000.00"),
      acceptBy: "2027-06-17",
    });
    expect(project.publishedAt).not.toBeNull();
    const committed = await inSnapshot({ boardId: "12" }, ({ trx }) =>
      balance(trx, { role: "committed", dims: { project: project.id, year: 2028 } }),
    );
    expect(committed).toBe(kr("295000.00"));
    expect(refusalCode(await declareAndDecide(ranked.office.headOfUnit, decisionId))).toBe(
      "decision.final",
    );
    await expect(
      db.kysely
        .updateTable("decision")
        .set({ reasons: "x" })
        .where("id", "=", decisionId)
        .execute(),
    ).rejects.toThrow("a decision is changed only by a new one");
  });

  test("pressed twice is taken once", async () => {
    const folkhogskola =
      done(await findDecisions(ranked.office.decisionMaker)).proposals[0]?.id ?? "";
    const { decisionMaker } = ranked.office;
    done(
      await declareDecisionConflict(as(decisionMaker), {
        decisionId: folkhogskola,
        conflict: false,
        reason: "",
      }),
    );
    const { shownHash } = done(await findDecision(decisionMaker, folkhogskola));
    const call = as(decisionMaker);
    const answers = await Promise.all([
      decide(call, { decisionId: folkhogskola, shownHash }),
      decide(call, { decisionId: folkhogskola, shownHash }),
    ]);
    expect(done(answers[0])).toEqual(done(answers[1]));
    expect(await left(2027)).toBe(kr("305000.00"));
  });

  test("the frame ends at 0,00", async () => {
    const kommun = await propose(ranked, "kommun");
    done(await declareAndDecide(ranked.office.decisionMaker, kommun));
    expect(await left(2027)).toBe(0n);
    expect(await left(2028)).toBe(0n);
  });
});
