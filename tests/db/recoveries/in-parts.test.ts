import { beforeAll, describe, expect, it } from "vitest";
import { recordRule } from "~/domain/dated-rules/index.server";
import { findReconciliation } from "~/domain/reconciliation/index.server";
import {
  chargeInterest,
  confirmPayment,
  decideMeasure,
  findRecovery,
  overdueByProject,
  proposeMeasure,
  waitingFor,
} from "~/domain/recoveries/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import { inSnapshot } from "~db/transaction";
import { violatedConstraint } from "~db/faults";
import { balance, verify } from "~ledger/index";
import type { Ore } from "~ledger/amount";
import { addStaff, as, done, kr, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import {
  decidedRecovery,
  demandedRecovery,
  paidToBank,
  settledAsInM4,
} from "../../support/recovered-project";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();

describe("a recovery by a board that may not dispose of what comes back, paid in parts", () => {
  let project: RunningProject;
  let recoveryId: string;
  let reference: string;
  let closing: Ore;

  const page = async () => done(await findRecovery(project.accountant, recoveryId));
  const left = async () => (await page()).debt?.principalLeft;
  const pay = async (id: string, on: string, amount: string) => {
    closing = await paidToBank(db.kysely, project, {
      id,
      on,
      amount,
      message: reference,
      opening: closing,
    });
  };

  beforeAll(async () => {
    project = await runningProject(db.kysely);
    closing = kr("-472000.00");
    recoveryId = await settledAsInM4(db.kysely, project);
    done(
      await recordRule(as(project.accountant), "returned_money", {
        validFrom: "2028-01-01" as PlainDate,
        value: "income_title",
        source: "Regleringsbrev för 2028",
      }),
    );
    await decidedRecovery(db.kysely, project, recoveryId);
    reference = await demandedRecovery(db.kysely, project, recoveryId);
  });

  it("says on the decision where the money goes", async () => {
    expect((await page()).recovery.returnsTo).toBe("income_title");
  });

  it("takes a first part before the due day without interest", async () => {
    await pay("IN-1", "2029-06-10", "20000.00");
    expect(await left()).toBe(kr("52386.99"));
    expect((await page()).recovery.dues).toHaveLength(1);
    const overdue = await inSnapshot({ boardId: "12" }, ({ trx }) =>
      overdueByProject(trx, [project.projectId], "2029-06-19" as PlainDate),
    );
    expect(overdue.get(project.projectId)).toBe(0n);
  });

  it("takes interest first from a part that comes late", async () => {
    await pay("IN-2", "2029-07-01", "10000.00");
    const { movements } = await page();
    // 12 days at 11 % on 52 386,99.
    expect(movements.slice(-2)).toMatchObject([
      { kind: "interest", interest: kr("189.45") },
      { kind: "received", interest: kr("189.45"), principal: kr("9810.55") },
    ]);
    expect(await left()).toBe(kr("42576.44"));
  });

  it("keeps what is more than is owed as a difference, and books nothing", async () => {
    await pay("IN-3", "2029-07-05", "90000.00");
    expect(await left()).toBe(kr("42576.44"));
    const { differences, difference, explained } = done(
      await findReconciliation(project.accountant),
    );
    expect(differences).toMatchObject([{ cause: "amount_differs", amount: kr("90000.00") }]);
    expect(difference).toBe(explained);
  });

  it("is charged interest until the day it is asked for, once", async () => {
    await setClock(db.kysely, "2029-07-31T08:00:00Z");
    const { accountant, officer } = project;
    expect(refusalCode(await chargeInterest(as(officer), recoveryId))).toBe("access.forbidden");
    done(await chargeInterest(as(accountant), recoveryId));
    // 30 days at 10 % on 42 576,44.
    expect((await page()).debt).toMatchObject({ interestLeft: kr("349.94"), newInterest: 0n });
    expect(refusalCode(await chargeInterest(as(accountant), recoveryId))).toBe(
      "recovery.noInterest",
    );
  });

  it("takes a payment without a bank line when two persons say so", async () => {
    const { accountant, attestant, decisionMaker } = project;
    const payment = {
      kind: "payment" as const,
      amount: kr("10349.94"),
      day: "2029-07-31" as PlainDate,
      reasons: "Insatt på fel konto och omfört.",
    };
    const tooMuch = { ...payment, amount: kr("42926.39") };
    expect(await proposeMeasure(as(accountant), recoveryId, tooMuch)).toMatchObject({
      code: "recovery.aboveDebt",
      field: "amount",
    });
    const both = await addStaff(db.kysely, "Ekonom och attestant", ["accountant", "attestant"]);
    done(await proposeMeasure(as(both), recoveryId, payment));
    expect(refusalCode(await proposeMeasure(as(accountant), recoveryId, payment))).toBe(
      "recovery.measureWaits",
    );
    const measureId = (await page()).measures[0]?.id ?? "";
    const granted = { measureId, outcome: "granted" as const, decisionReasons: "Sedd på kontot." };
    expect(refusalCode(await confirmPayment(as(both), recoveryId, granted))).toBe(
      "approval.twoPersons",
    );
    expect(refusalCode(await confirmPayment(as(decisionMaker), recoveryId, granted))).toBe(
      "access.forbidden",
    );
    expect(refusalCode(await decideMeasure(as(decisionMaker), recoveryId, granted))).toBe(
      "access.notFound",
    );
    expect((await waitingFor(both)).map(({ key }) => key)).not.toContain("recovery.confirmPayment");
    expect((await waitingFor(attestant)).map(({ key }) => key)).toEqual([
      "recovery.confirmPayment",
    ]);
    done(await confirmPayment(as(attestant), recoveryId, granted));
    expect(await left()).toBe(kr("32576.44"));
    expect(refusalCode(await confirmPayment(as(attestant), recoveryId, granted))).toBe(
      "access.notFound",
    );
  });

  it("is settled by the last part, and every krona went to the income title", async () => {
    await pay("IN-4", "2029-07-31", "32576.44");
    expect((await page()).recovery).toMatchObject({ status: "settled", settledOn: "2029-07-31" });
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      const dims = { project: project.projectId };
      expect(await balance(trx, { role: "receivable", dims })).toBe(0n);
      expect(await balance(trx, { role: "paid", dims })).toBe(kr("472000.00"));
      // 72 386,99 and 189,45 + 349,94 of interest.
      expect(await balance(trx, { role: "incomeTitle", dims: {} })).toBe(kr("72926.38"));
      expect(await balance(trx, { role: "interestIncome", dims: {} })).toBe(kr("539.39"));
      expect((await verify(trx)).differences).toEqual([]);
    });
  });

  it("cannot be cleared by more than was demanded, whatever the program does", async () => {
    const more = await db.kysely
      .updateTable("recovery")
      .set(({ eb }) => ({ clearedOre: eb("clearedOre", "+", kr("0.01")) }))
      .where("id", "=", recoveryId)
      .execute()
      .catch(violatedConstraint);
    expect(more).toBe("recovery_cleared_within");
    const gone = await db.kysely
      .deleteFrom("recoveryMovement")
      .where("recoveryId", "=", recoveryId)
      .execute()
      .catch(violatedConstraint);
    expect(gone).toBe("recovery_movement_append_only");
  });
});
