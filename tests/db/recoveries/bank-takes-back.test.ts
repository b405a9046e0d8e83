/** Money that came and was taken back, and money whose month is closed: the debt and its interest as if it had not been so. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  askUndo,
  confirmMatch,
  findDifference,
  findLine,
  findReconciliation,
  matchDifference,
  undoMatch,
  waitingFor,
} from "~/domain/reconciliation/index.server";
import { duesLeft } from "~/domain/recoveries/index";
import { chargeInterest, decideMeasure, proposeMeasure } from "~/domain/recoveries/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import { violatedConstraint } from "~db/faults";
import { sum, zero } from "~ledger/amount";
import { as, done, kr, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { decidedRecovery, demandedRecovery, settledAsInM4 } from "../../support/recovered-project";
import {
  bankLineOf,
  booksOf,
  closeUntil,
  repaidRecovery,
  type RepaidRecovery,
} from "../../support/repaid-recovery";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();

describe("a repayment of M4 that the bank takes back", () => {
  let project: RunningProject;
  let recoveryId: string;
  let reference: string;
  let bank: RepaidRecovery["bank"];
  let take: RepaidRecovery["take"];
  let page: RepaidRecovery["page"];
  const lineOf = (amount: string) => bankLineOf(db.kysely, amount);
  const books = () => booksOf(project.projectId);

  beforeAll(async () => {
    project = await runningProject(db.kysely);
    recoveryId = await settledAsInM4(db.kysely, project);
    await decidedRecovery(db.kysely, project, recoveryId);
    reference = await demandedRecovery(db.kysely, project, recoveryId);
    ({ bank, take, page } = repaidRecovery(db.kysely, project, { recoveryId, reference }));
    await bank("IN", "2029-08-15", "73541.22");
  });

  it("was settled, with 1 154,23 of interest", async () => {
    expect((await page()).recovery).toMatchObject({ status: "settled", settledOn: "2029-08-15" });
    expect(await books()).toEqual({
      receivable: 0n,
      paid: kr("399613.01"),
      interest: kr("1154.23"),
    });
    const line = done(await findLine(project.accountant, await lineOf("73541.22")));
    expect(line.match).toMatchObject({ kind: "repayment", reason: "reference_and_amount" });
  });

  it("stands again when the bank has taken it back, and interest goes on from the day it came", async () => {
    await bank("UT", "2029-08-20", "-73541.22");
    const line = done(await findLine(project.accountant, await lineOf("-73541.22")));
    expect(line.match).toMatchObject({
      kind: "repayment_return",
      href: `/recoveries/${recoveryId}`,
    });
    await setClock(db.kysely, "2029-08-25T08:00:00Z");
    const { recovery, debt, movements } = await page();
    expect(recovery).toMatchObject({ status: "demanded", settledOn: null });
    expect(debt).toMatchObject({
      principalLeft: kr("72386.99"),
      interestLeft: kr("1154.23"),
      // 10 days at 10 % on 72 386,99.
      newInterest: kr("198.32"),
    });
    expect(movements.at(-1)).toMatchObject({
      kind: "returned",
      principal: kr("-72386.99"),
      interest: kr("-1154.23"),
    });
    expect(await books()).toEqual({
      receivable: kr("73541.22"),
      paid: kr("472000.00"),
      interest: kr("1154.23"),
    });
    expect(done(await findReconciliation(project.accountant)).difference).toBe(0n);
  });

  it("cannot be taken back twice, and not by another amount", async () => {
    await bank("FEL", "2029-08-25", "-100.00");
    await bank("IGEN", "2029-08-26", "-73541.22");
    const { differences } = done(await findReconciliation(project.accountant));
    expect(differences.map(({ cause }) => cause)).toEqual(["not_reversible", "not_reversible"]);
    const [first] = await db.kysely
      .selectFrom("recoveryMovement")
      .select(["id", "ofMovement", "boardId", "recoveryId"])
      .where("kind", "=", "returned")
      .execute();
    const again = db.kysely
      .insertInto("recoveryMovement")
      .values({
        boardId: "12",
        recoveryId,
        kind: "returned",
        bookedOn: "2029-08-27",
        principalOre: kr("1.00"),
        interestOre: kr("0.00"),
        ofMovement: first?.ofMovement ?? null,
        recordedAt: "2029-08-27T08:00:00Z",
      })
      .execute();
    expect(await again.then(() => "none", violatedConstraint)).toBe(
      "recovery_movement_turned_whole",
    );
  });

  it("is paid again when two persons undo a wrong match, as it was", async () => {
    const { accountant, attestant } = project;
    const taken = await db.kysely
      .selectFrom("bankMatch")
      .select("bankLineId")
      .where("kind", "=", "repayment_return")
      .executeTakeFirstOrThrow();
    const lineId = taken.bankLineId;
    done(await askUndo(as(accountant), { lineId, reason: "Det var en annan betalning" }));
    expect(refusalCode(await undoMatch(as(accountant), { lineId }))).toBe("approval.twoPersons");
    done(await undoMatch(as(attestant), { lineId }));
    expect((await page()).recovery).toMatchObject({ status: "settled" });
    expect(await books()).toEqual({
      receivable: 0n,
      paid: kr("399613.01"),
      interest: kr("1154.23"),
    });
  });

  it("is chosen by hand by two persons when the bank gives no reference", async () => {
    const { accountant, attestant } = project;
    const { differences } = done(await findReconciliation(accountant));
    const again = differences.find(({ amount }) => amount === kr("-73541.22"));
    const differenceId = again?.id ?? "";
    const { candidates } = done(await findDifference(accountant, differenceId));
    expect(candidates).toMatchObject([{ kind: "repayment_return", reference }]);
    const targetId = candidates[0]?.id ?? "";
    done(await matchDifference(as(accountant), { differenceId, targetId }));
    expect(refusalCode(await confirmMatch(as(accountant), { differenceId }))).toBe(
      "approval.twoPersons",
    );
    done(await confirmMatch(as(attestant), { differenceId }));
    expect((await page()).recovery).toMatchObject({ status: "demanded" });
  });

  describe("and that is paid anew in a month that the board has closed", () => {
    let differenceId: string;

    beforeAll(async () => {
      await setClock(db.kysely, "2029-10-05T08:00:00Z");
      done(await chargeInterest(as(project.accountant), recoveryId));
      await closeUntil(202909);
      // 72 386,99 and interest until 20 September: 1 154,23 and 36 days at 10 %.
      await take("SEN", "2029-09-20", "74255.17");
      const { differences } = done(await findReconciliation(project.accountant));
      differenceId = differences.find(({ cause }) => cause === "month_closed")?.id ?? "";
    });

    it("says that the month is closed, and what to do", async () => {
      const found = done(await findDifference(project.accountant, differenceId));
      expect(found).toMatchObject({
        cause: "month_closed",
        suggestion: "bookInOpenMonth",
        sureId: null,
        candidates: [{ kind: "repayment", reference }],
      });
    });

    it("is booked in the open month by two persons, with interest only to the bank's day", async () => {
      const { accountant, attestant } = project;
      done(await matchDifference(as(accountant), { differenceId, targetId: recoveryId }));
      expect((await waitingFor(attestant)).map(({ key }) => key)).toContain("match.confirm");
      expect(refusalCode(await confirmMatch(as(accountant), { differenceId }))).toBe(
        "approval.twoPersons",
      );
      done(await confirmMatch(as(attestant), { differenceId }));
      const { recovery, movements } = await page();
      expect(recovery).toMatchObject({ status: "settled", settledOn: "2029-09-20" });
      expect(movements.map(({ kind }) => kind)).toContain("interest_credited");
      expect(await books()).toMatchObject({
        receivable: 0n,
        paid: kr("399613.01"),
        interest: kr("1868.18"),
      });
      const line = done(await findLine(accountant, await lineOf("74255.17")));
      expect(line.match).toMatchObject({ reason: "by_hand", postedLaterOn: "2029-10-01" });
      const { difference, explained } = done(await findReconciliation(accountant));
      expect(difference).toBe(explained);
    });

    it("is owed again when the match is undone by two, with the interest that was not charged", async () => {
      const { accountant, attestant } = project;
      const lineId = await lineOf("74255.17");
      done(await askUndo(as(accountant), { lineId, reason: "Fel återkrav" }));
      expect(refusalCode(await undoMatch(as(accountant), { lineId }))).toBe("approval.twoPersons");
      done(await undoMatch(as(attestant), { lineId }));
      expect((await page()).debt).toMatchObject({
        principalLeft: kr("72386.99"),
        // 1 868,18, and 15 days at 10 % until 5 October, to which interest had been charged.
        interestLeft: kr("2165.66"),
        newInterest: 0n,
      });
      await books();
    });

    it("is due at once when it was paid before there were instalments, and they stand", async () => {
      const { accountant, decisionMaker } = project;
      await bank("DEL", "2029-10-08", "12165.66");
      const planned = {
        kind: "instalments" as const,
        day: "2029-11-30" as PlainDate,
        instalments: 3,
        overAYear: false,
        reasons: "Föreningen kan inte betala allt på en gång.",
      };
      done(await proposeMeasure(as(accountant), recoveryId, planned));
      const measureId = (await page()).measures[0]?.id ?? "";
      const granted = { measureId, outcome: "granted" as const, decisionReasons: "Rimligt." };
      done(await decideMeasure(as(decisionMaker), recoveryId, granted));
      const before = duesLeft((await page()).recovery);
      await bank("DEL-UT", "2029-10-12", "-12165.66");
      const { recovery, debt } = await page();
      const [first, ...rest] = duesLeft(recovery);
      expect(first).toMatchObject({ dueOn: "2029-10-08", interestFrom: "2029-10-08" });
      expect(rest.map(({ dueOn, left }) => [dueOn, left])).toEqual(
        before.map(({ dueOn, left }) => [dueOn, left]),
      );
      expect(sum([first, ...rest].map((due) => due?.left ?? zero))).toBe(debt?.principalLeft);
      expect(debt?.principalLeft).toBe(kr("72386.99"));
      await books();
    });

    it("is paid and taken back in one statement, whatever order the bank lists them in", async () => {
      await bank("BÅDA", "2029-10-13", "-250.00", "250.00");
      const kindOf = async (amount: string) =>
        done(await findLine(project.accountant, await lineOf(amount))).match?.kind;
      expect(await kindOf("250.00")).toBe("repayment");
      expect(await kindOf("-250.00")).toBe("repayment_return");
      await books();
    });
  });
});
