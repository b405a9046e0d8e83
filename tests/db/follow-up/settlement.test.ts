import { beforeAll, describe, expect, it } from "vitest";
import { findOrders } from "~/domain/disbursements/index.server";
import {
  decideSettlement,
  findOutcomes,
  findProjectOutcome,
  findSettlement,
  prepareSettlement,
  waitingFor,
} from "~/domain/follow-up/index.server";
import { findLetter, renderLetter } from "~/domain/letters/index.server";
import { payeeAccountSchema } from "~/domain/organisations/index";
import { addPayeeAccount, verifyPayeeAccount } from "~/domain/organisations/index.server";
import type { Staff } from "~/domain/shared/actor";
import { inSnapshot } from "~db/transaction";
import { balance, balances, verify } from "~ledger/index";
import { addStaff, as, done, kr, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { paidAsInM2, reported, settlementInput } from "../../support/final-report";
import { payAndConfirm, runningProject, type RunningProject } from "../../support/running-project";
import { letterId } from "../../support/sent-letter";

const db = useTestDatabase();

describe("the settlement of ANS-002 (M3)", () => {
  let project: RunningProject;
  let projectId: string;

  const page = async (actor: Staff) => done(await findSettlement(actor, projectId));
  const decideAs = async (actor: Staff) => {
    const { settlement, shownHash } = await page(actor);
    return decideSettlement(as(actor), {
      settlementId: settlement?.id ?? "",
      shownHash: shownHash ?? "",
    });
  };

  beforeAll(async () => {
    project = await runningProject(db.kysely);
    ({ projectId } = project);
    await paidAsInM2(db.kysely, project);
  });

  it("cannot be prepared before the report has come in, nor by somebody else than an officer", async () => {
    const { officer, accountant } = project;
    const input = settlementInput(project);
    expect(refusalCode(await prepareSettlement(as(officer), projectId, input))).toBe(
      "settlement.noReport",
    );
    expect(refusalCode(await prepareSettlement(as(accountant), projectId, input))).toBe(
      "access.forbidden",
    );
  });

  it("waits for the officer when the report has come in", async () => {
    await reported(db.kysely, project);
    expect(await waitingFor(project.officer)).toMatchObject([
      { key: "settlement.prepare", href: `/projects/${projectId}/settlement` },
    ]);
  });

  it("approves no more than was reported, and less only with reasons", async () => {
    const { officer } = project;
    const more = settlementInput(project, { cash: "648215.38" });
    expect(await prepareSettlement(as(officer), projectId, more)).toMatchObject({
      code: "settlement.aboveReported",
      field: "approvedCash",
    });
    const less = settlementInput(project, { hours: "439,5" });
    expect(await prepareSettlement(as(officer), projectId, less)).toMatchObject({
      code: "settlement.reasonsMissing",
      field: "reasons",
    });
  });

  it("shows its calculation: the proportional rule gives 497 436,08", async () => {
    await setClock(db.kysely, "2028-11-20T08:00:00Z");
    done(await prepareSettlement(as(project.officer), projectId, settlementInput(project)));
    const { settlement, mayDecide, mayPrepare } = await page(project.officer);
    expect(settlement?.result).toEqual({
      shareRule: kr("532258.84"),
      noOverfinancing: kr("546178.33"),
      proportionalRule: kr("497436.08"),
      finalGrant: kr("497436.08"),
      payment: kr("25436.08"),
      recovery: 0n,
      release: kr("92563.92"),
    });
    expect([mayPrepare, mayDecide]).toEqual([true, false]);
  });

  it("is decided by another person than the one who prepared it", async () => {
    const both = await addStaff(db.kysely, "Handläggare och chef", [
      "case_officer",
      "decision_maker",
    ]);
    done(await prepareSettlement(as(both), projectId, settlementInput(project)));
    expect(refusalCode(await decideAs(both))).toBe("approval.twoPersons");
    expect(refusalCode(await decideAs(project.officer))).toBe("access.forbidden");
    expect((await waitingFor(both)).map(({ key }) => key)).toEqual([]);
  });

  it("says before the decision that the recipient's new account is not verified", async () => {
    const { officer, signatory } = project;
    const { organisationId } = signatory;
    expect((await page(officer)).payee?.account).toMatchObject({ isVerified: true });
    const account = payeeAccountSchema.parse({ kind: "bankgiro", number: "9990-1035" });
    const added = done(await addPayeeAccount(as(signatory), { organisationId, account }));
    for (const actor of [officer, project.decisionMaker]) {
      expect((await page(actor)).payee?.account).toMatchObject({
        number: "9990-1035",
        isVerified: false,
      });
    }
    expect(refusalCode(await decideAs(project.decisionMaker))).toBe("payment.accountNotVerified");
    const { payeeAccountId } = added;
    done(await verifyPayeeAccount(as(officer), { payeeAccountId, method: "Bankgirots register" }));
    expect((await page(officer)).payee?.account).toMatchObject({ isVerified: true });
    // A changed account waits three bank days.
    expect(refusalCode(await decideAs(project.decisionMaker))).toBe("paymentBlock.accountChanged");
    await setClock(db.kysely, "2028-11-23T08:00:00Z");
  });

  it("is decided as it was shown, or not at all", async () => {
    const { officer, decisionMaker } = project;
    const { settlement, shownHash } = await page(decisionMaker);
    done(await prepareSettlement(as(officer), projectId, settlementInput(project)));
    const stale = { settlementId: settlement?.id ?? "", shownHash: shownHash ?? "" };
    expect(refusalCode(await decideSettlement(as(decisionMaker), stale))).toBe(
      "settlement.changedSinceShown",
    );
  });

  it("orders the last payment of 25 436,08 and releases 92 563,92 to the item of 2028", async () => {
    expect((await waitingFor(project.decisionMaker)).map(({ key }) => key)).toEqual([
      "settlement.decide",
    ]);
    done(await decideAs(project.decisionMaker));
    const order = (await findOrders(project.accountant)).find(({ kind }) => kind === "final");
    expect(order).toMatchObject({ amount: kr("25436.08"), year: 2028, status: "approved" });
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      const dims = { project: projectId };
      const left = await balances(trx, { role: "committed", dims });
      expect(left.map((account) => account.balance)).toEqual([0n, 0n]);
      expect(await balance(trx, { role: "grantCost", dims })).toBe(kr("497436.08"));
      expect(await balance(trx, { role: "advance", dims })).toBe(0n);
      expect(await balance(trx, { role: "toBePaid", dims })).toBe(kr("25436.08"));
      const available = await balances(trx, { role: "available" });
      const item = available.find((account) => account.balance > 0n);
      expect(item?.balance).toBe(kr("92563.92"));
      const verified = await balances(trx, { role: "cofinancingVerified", dims });
      expect(verified.reduce((sum, account) => sum + account.balance, 0n)).toBe(kr("198837.04"));
      expect((await verify(trx)).differences).toEqual([]);
    });
  });

  it("leaves a letter and a mail, and cannot be decided or prepared again", async () => {
    const { signatory, officer } = project;
    const id = await letterId(signatory, projectId, "settlement");
    const letter = done(await findLetter(signatory, id));
    expect(JSON.stringify(letter.blocks)).toContain("497\u00a0436,08");
    const pdf = done(await renderLetter(signatory, id));
    expect(done(await renderLetter(officer, id)).sha256).toBe(pdf.sha256);
    const mails = await db.kysely.selectFrom("mailOutbox").select("subject").execute();
    expect(mails.map(({ subject }) => subject)).toContain(
      "Slutreglering av bidrag, DEMO 851-0102-2027",
    );
    expect(refusalCode(await decideAs(project.decisionMaker))).toBe("settlement.alreadyDecided");
    expect(
      refusalCode(await prepareSettlement(as(officer), projectId, settlementInput(project))),
    ).toBe("settlement.noReport");
  });

  it("has paid 497 436,08 in all, not above the grant, when the bank has confirmed", async () => {
    await payAndConfirm(db.kysely, project, "2028-11-30T08:00:00Z", kr("-472000.00"));
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      const dims = { project: projectId };
      expect(await balance(trx, { role: "paid", dims })).toBe(kr("497436.08"));
      expect(await balance(trx, { role: "payable", dims })).toBe(0n);
      const charged = await balances(trx, { role: "appropriationCharged" });
      expect(charged.map((account) => account.balance).sort()).toEqual(
        [kr("202436.08"), kr("295000.00")].sort(),
      );
      expect((await verify(trx)).differences).toEqual([]);
    });
  });

  it("is seen by everyone with small cells hidden, and what one result cost", async () => {
    const visitor = { kind: "visitor" } as const;
    const { callId } = project.ranked;
    const { projects, granted } = done(await findOutcomes(visitor, callId));
    expect(granted).toBe(kr("590000.00"));
    expect(projects[0]?.settled).toMatchObject({
      finalGrant: kr("497436.08"),
      released: kr("92563.92"),
      costPerResult: kr("46563.46"),
      results: 16,
      goals: 3,
      goalsReached: 1,
    });
    const { settled } = done(await findProjectOutcome(visitor, projectId));
    const cells = (id: string) => settled?.outcomes.find((one) => one.indicator.id === id);
    expect(cells("I2")?.counts.total).toEqual({ kind: "missing" });
    expect(cells("I3")?.counts).toEqual({
      women: { kind: "hidden" },
      men: { kind: "hidden" },
      total: { kind: "shown", value: 16 },
    });
    expect(cells("I4")?.percent).toBe("85.71");
    expect(cells("I6")?.counts.men).toEqual({ kind: "shown", value: 0 });
  });
});
