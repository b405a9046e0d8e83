import { beforeAll, describe, expect, it } from "vitest";
import { findReconciliation, waitingFor as bankWaits } from "~/domain/reconciliation/index.server";
import {
  communicateRecovery,
  decideRecovery,
  demandRecovery,
  findOwnRecovery,
  findRecoveries,
  findRecovery,
  proposeRecovery,
  waitingFor,
  waitingForRecipient,
  writeMessage,
} from "~/domain/recoveries/index.server";
import { findLetter, renderLetter } from "~/domain/letters/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { inSnapshot, type Trx } from "~db/transaction";
import { balance, balances, verify } from "~ledger/index";
import { addBoard, addStaff, as, done, kr, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import {
  demandedRecovery,
  paidToBank,
  REASONS,
  settledAsInM4,
} from "../../support/recovered-project";
import { runningProject, type RunningProject } from "../../support/running-project";
import { letterId } from "../../support/sent-letter";

const db = useTestDatabase();

describe("the recovery of ANS-002 (M4), paid late", () => {
  let project: RunningProject;
  let recoveryId: string;
  let reference: string;
  let demand: string;

  const page = async (actor: Staff) => done(await findRecovery(actor, recoveryId));
  const keys = async (actor: Staff) => (await waitingFor(actor)).map(({ key }) => key);
  const inBooks = (look: (trx: Trx) => Promise<void>) =>
    inSnapshot({ boardId: "12" }, async ({ trx }) => {
      await look(trx);
      expect((await verify(trx)).differences).toEqual([]);
    });

  beforeAll(async () => {
    project = await runningProject(db.kysely);
    recoveryId = await settledAsInM4(db.kysely, project);
  });

  it("is opened by the settlement with 72 386,99, and nothing is booked as a receivable", async () => {
    const { recovery, account } = await page(project.officer);
    expect(recovery).toMatchObject({
      amount: kr("72386.99"),
      status: "opened",
      ground: { id: "tia_unused", duty: "shall" },
    });
    expect(account).toBeNull();
    expect(refusalCode(await findOwnRecovery(project.signatory, project.projectId))).toBe(
      "access.notFound",
    );
    await inBooks(async (trx) => {
      const dims = { project: project.projectId };
      expect(await balance(trx, { role: "grantCost", dims })).toBe(kr("472000.00"));
      expect(await balance(trx, { role: "receivable", dims })).toBe(0n);
    });
  });

  it("is written to the recipient, who has a week at least", async () => {
    const { officer, accountant, signatory, projectId } = project;
    expect(await keys(officer)).toContain("recovery.communicate");
    await setClock(db.kysely, "2028-12-01T08:00:00Z");
    const tooSoon = { answerBy: "2028-12-07" as PlainDate };
    expect(await communicateRecovery(as(officer), recoveryId, tooSoon)).toMatchObject({
      code: "recovery.answerTooSoon",
      field: "answerBy",
    });
    const input = { answerBy: "2028-12-20" as PlainDate };
    expect(refusalCode(await communicateRecovery(as(accountant), recoveryId, input))).toBe(
      "access.forbidden",
    );
    done(await communicateRecovery(as(officer), recoveryId, input));
    expect(refusalCode(await communicateRecovery(as(officer), recoveryId, input))).toBe(
      "recovery.cannot.communicated",
    );
    expect(await waitingForRecipient(signatory)).toMatchObject([
      { key: "recovery.answer", href: `/projects/${projectId}/recovery`, due: "2028-12-20" },
    ]);
  });

  it("is not proposed before the recipient has answered or the day has passed", async () => {
    const { officer, manager } = project;
    const input = { reasons: REASONS, waived: kr("0.00"), waiverReasons: null };
    expect(refusalCode(await proposeRecovery(as(officer), recoveryId, input))).toBe(
      "recovery.answerAwaited",
    );
    done(
      await writeMessage(as(manager), recoveryId, {
        kind: "answer",
        body: "Lönen betalades i januari.",
      }),
    );
    expect(await waitingForRecipient(manager)).toEqual([]);
    expect(await keys(officer)).toContain("recovery.propose");
    done(await proposeRecovery(as(officer), recoveryId, input));
    const own = done(await findOwnRecovery(manager, project.projectId));
    expect(own.recovery).toMatchObject({ status: "proposed", reasons: null, proposed: null });
  });

  it("is decided by another person, as it was shown", async () => {
    const { officer, decisionMaker } = project;
    const both = await addStaff(db.kysely, "Handläggare och chef", [
      "case_officer",
      "decision_maker",
    ]);
    const input = { reasons: `${REASONS} Igen.`, waived: kr("0.00"), waiverReasons: null };
    const stale = (await page(decisionMaker)).shownHash;
    done(await proposeRecovery(as(both), recoveryId, input));
    const shownHash = (await page(both)).shownHash;
    expect(refusalCode(await decideRecovery(as(both), recoveryId, { shownHash }))).toBe(
      "approval.twoPersons",
    );
    expect(refusalCode(await decideRecovery(as(officer), recoveryId, { shownHash }))).toBe(
      "access.forbidden",
    );
    expect(
      refusalCode(await decideRecovery(as(decisionMaker), recoveryId, { shownHash: stale })),
    ).toBe("recovery.changedSinceShown");
    expect(await keys(both)).not.toContain("recovery.decide");
    expect(await keys(decisionMaker)).toContain("recovery.decide");
    done(await decideRecovery(as(decisionMaker), recoveryId, { shownHash }));
    await inBooks(async (trx) => {
      const dims = { project: project.projectId };
      const of = (role: "receivable" | "advance" | "grantCost" | "paid") =>
        balance(trx, { role, dims });
      expect(await of("receivable")).toBe(kr("72386.99"));
      expect(await of("advance")).toBe(0n);
      expect(await of("grantCost")).toBe(kr("399613.01"));
      expect(await of("paid")).toBe(kr("472000.00"));
    });
  });

  it("cannot be decided by the one who proposed it, whatever the program does", async () => {
    const changed = db.kysely
      .updateTable("recovery")
      .set(({ ref }) => ({ decidedBy: ref("proposedBy") }))
      .where("id", "=", recoveryId)
      .execute();
    await expect(changed).rejects.toThrow(/what is decided about a recovery is not changed/);
  });

  it("is demanded by the accountant, due in thirty days, with a letter that tells of interest", async () => {
    const { accountant, officer, signatory } = project;
    expect(await keys(accountant)).toContain("recovery.demand");
    expect(refusalCode(await demandRecovery(as(officer), recoveryId))).toBe("access.forbidden");
    reference = await demandedRecovery(db.kysely, project, recoveryId);
    const { recovery, debt } = await page(accountant);
    expect(recovery.dues).toEqual([
      {
        no: 1,
        dueOn: "2029-06-19",
        interestFrom: "2029-06-19",
        respiteFrom: null,
        amount: kr("72386.99"),
      },
    ]);
    expect(debt?.total).toBe(kr("72386.99"));
    demand = await letterId(signatory, project.projectId, "recovery_demand");
    const letter = done(await findLetter(signatory, demand));
    const said = JSON.stringify(letter.blocks);
    for (const words of [reference, "72\u00a0386,99", "19\u00a0juni 2029", "räntelagen"]) {
      expect(said).toContain(words);
    }
    const pdf = done(await renderLetter(signatory, demand));
    expect(done(await renderLetter(officer, demand)).sha256).toBe(pdf.sha256);
    expect(await waitingForRecipient(signatory)).toMatchObject([
      { key: "recovery.pay", due: "2029-06-19" },
    ]);
  });

  it("shows 1 154,23 of interest in two parts on 15 August, and stands as overdue", async () => {
    await setClock(db.kysely, "2029-08-15T06:00:00Z");
    const { debt } = await page(project.accountant);
    expect(debt?.parts.map(({ days, interest }) => [days, interest])).toEqual([
      [12, kr("261.78")],
      [45, kr("892.44")],
    ]);
    expect([debt?.newInterest, debt?.total]).toEqual([kr("1154.23"), kr("73541.22")]);
    expect(await keys(project.accountant)).toContain("recovery.chase");
    const { rows, overdue } = done(
      await findRecoveries(project.accountant, { overdueOnly: true, sort: "due" }),
    );
    expect([rows.length, overdue]).toEqual([1, kr("72386.99")]);
  });

  it("is booked from the bank's line by its reference: 73 541,22, and the money is back on the item", async () => {
    const before = await availableNow();
    await paidToBank(db.kysely, project, {
      id: "IN-1",
      on: "2029-08-15",
      amount: "73541.22",
      message: `Återbetalning ${reference.slice(0, 6).toLowerCase()} ${reference.slice(6)}`,
      opening: kr("-472000.00"),
    });
    const { recovery, movements } = await page(project.accountant);
    expect(recovery).toMatchObject({ status: "settled", settledOn: "2029-08-15" });
    expect(movements).toMatchObject([
      { kind: "interest", interest: kr("1154.23"), parts: [{ days: 12 }, { days: 45 }] },
      { kind: "received", principal: kr("72386.99"), interest: kr("1154.23"), fromBank: true },
    ]);
    expect((await availableNow()) - before).toBe(kr("72386.99"));
    await inBooks(async (trx) => {
      const dims = { project: project.projectId };
      expect(await balance(trx, { role: "receivable", dims })).toBe(0n);
      expect(await balance(trx, { role: "paid", dims })).toBe(kr("399613.01"));
      expect(await balance(trx, { role: "interestIncome", dims: {} })).toBe(kr("1154.23"));
      expect(await balance(trx, { role: "incomeTitle", dims: {} })).toBe(0n);
    });
  });

  it("leaves nothing to reconcile and nothing waiting", async () => {
    const { accountant } = project;
    const { difference, differences } = done(await findReconciliation(accountant));
    expect([difference, differences]).toEqual([0n, []]);
    expect((await bankWaits(accountant)).map(({ key }) => key)).not.toContain(
      "bankLine.investigate",
    );
    expect(await keys(accountant)).toEqual([]);
  });

  it("is out of reach for another board", async () => {
    await addBoard(db.kysely, "14");
    const foreign = await addStaff(db.kysely, "Annan", ["decision_maker", "accountant"], {
      boardId: "14",
    });
    expect(refusalCode(await findRecovery(foreign, recoveryId))).toBe("access.notFound");
    expect(done(await findRecoveries(foreign)).rows).toEqual([]);
    expect(refusalCode(await demandRecovery(as(foreign), recoveryId))).toBe("access.notFound");
    expect(refusalCode(await findLetter(foreign, demand))).toBe("access.notFound");
  });

  const availableNow = () =>
    inSnapshot({ boardId: "12" }, async ({ trx }) =>
      (await balances(trx, { role: "available" })).reduce((sum, one) => sum + one.balance, 0n),
    );
});
