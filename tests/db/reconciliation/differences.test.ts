/** A line without its reference: found again by amount, account and day, or chosen by two persons, or ended with a reason. */
import { beforeAll, describe, expect, it } from "vitest";
import { findOrders } from "~/domain/disbursements/index.server";
import {
  askUndo,
  closeDifference,
  confirmMatch,
  declineMatch,
  declineUndo,
  findDifference,
  findLine,
  findReconciliation,
  importBankFile,
  matchDifference,
  noteDifference,
  ownDifference,
  undoMatch,
  waitingFor,
} from "~/domain/reconciliation/index.server";
import { inSnapshot } from "~db/transaction";
import { balance, verify } from "~ledger/index";
import { ore } from "~ledger/amount";
import { addBoard, addStaff, as, done, kr, refusalCode } from "../../support/builders";
import { statementFile, type TestEntry } from "../../support/bank-statement";
import { useTestDatabase } from "../../support/database";
import {
  approveTheAdvance,
  runningProject,
  sendAll,
  type RunningProject,
} from "../../support/running-project";

const PAID = kr("-295000.00");
const PAYEE = "9990-1027";
const day = "2027-08-19";

describe("a payment that the bank gives without its reference", () => {
  const db = useTestDatabase();
  let project: RunningProject;
  let orderId: string;
  beforeAll(async () => {
    project = await runningProject(db.kysely);
    await approveTheAdvance(project);
    await sendAll(db.kysely, project, "2027-08-19T08:00:00Z");
    orderId = (await findOrders(project.accountant))[0]?.id ?? "";
  });
  let opening = ore(0n);
  const take = async (id: string, entry: Omit<TestEntry, "on">) => {
    const entries = [{ ...entry, on: day }];
    const file = statementFile({ id, opening, entries });
    done(await importBankFile(as(project.accountant), file));
    opening = ore(opening + entry.amount);
    const { differences } = done(await findReconciliation(project.accountant));
    return differences.at(-1)?.id ?? "";
  };
  const status = async () =>
    (await findOrders(project.accountant)).find(({ id }) => id === orderId)?.status;
  const bank = (asOf?: string) =>
    inSnapshot({ boardId: "12" }, ({ trx }) =>
      balance(trx, {
        role: "bank",
        dims: { bankAccount: "9990-1001" },
        ...(asOf && { asOf }),
      }),
    );
  let known: string;
  let unknown: string;

  it("is suggested when it alone agrees in amount, account and day", async () => {
    known = await take("S1", { amount: PAID, account: PAYEE, name: "Språkbron" });
    const found = done(await findDifference(project.accountant, known));
    expect(found).toMatchObject({
      cause: "no_reference",
      suggestion: "match",
      sureId: orderId,
      owner: "Ekonom E1",
      ageDays: 0,
    });
    expect(done(await findReconciliation(project.accountant))).toMatchObject({
      difference: PAID,
      explained: PAID,
    });
  });

  it("is chosen by hand when the bank does not tell the account, and then another person confirms", async () => {
    unknown = await take("S2", { amount: PAID });
    const found = done(await findDifference(project.accountant, unknown));
    expect(found).toMatchObject({ suggestion: "choose", sureId: null });
    const { accountant, attestant } = project;
    expect(
      refusalCode(
        await matchDifference(as(attestant), { differenceId: unknown, targetId: orderId }),
      ),
    ).toBe("access.forbidden");
    done(await matchDifference(as(accountant), { differenceId: unknown, targetId: orderId }));
    expect(await status()).toBe("sent");
    expect(refusalCode(await confirmMatch(as(accountant), { differenceId: unknown }))).toBe(
      "approval.twoPersons",
    );
    expect((await waitingFor(attestant)).map(({ key }) => key)).toEqual(["match.confirm"]);
    done(await declineMatch(as(attestant), { differenceId: unknown }));
    expect(refusalCode(await confirmMatch(as(attestant), { differenceId: unknown }))).toBe(
      "match.nothingProposed",
    );
  });

  it("is nobody else's business: another board finds nothing", async () => {
    await addBoard(db.kysely, "14");
    const stranger = await addStaff(db.kysely, "Ekonom i Göteborg", ["accountant"], {
      boardId: "14",
    });
    expect(refusalCode(await findDifference(stranger, known))).toBe("access.notFound");
    expect(
      refusalCode(await noteDifference(as(stranger), { differenceId: known, text: "x" })),
    ).toBe("access.notFound");
  });

  it("is booked at once when it is the one that agrees, with the reason", async () => {
    const { accountant } = project;
    done(await matchDifference(as(accountant), { differenceId: known, targetId: orderId }));
    expect(await status()).toBe("confirmed");
    expect(await bank(day)).toBe(PAID);
    const { line, events } = done(await findDifference(accountant, known));
    expect(line.match).toMatchObject({ reason: "amount_account_date", by: "Ekonom E1" });
    expect(events.map(({ kind }) => kind)).toEqual(["matched"]);
    expect(
      refusalCode(
        await matchDifference(as(accountant), { differenceId: known, targetId: orderId }),
      ),
    ).toBe("difference.alreadyClosed");
    expect(
      refusalCode(
        await matchDifference(as(accountant), { differenceId: unknown, targetId: orderId }),
      ),
    ).toBe("match.notPossible");
  });

  it("is undone by two persons with a correction, and is to be investigated again", async () => {
    const { accountant, attestant } = project;
    const lineId = done(await findDifference(accountant, known)).line.id;
    expect(refusalCode(await undoMatch(as(attestant), { lineId }))).toBe("match.undoNotAsked");
    done(await askUndo(as(accountant), { lineId, reason: "Fel rad" }));
    expect(refusalCode(await undoMatch(as(accountant), { lineId }))).toBe("approval.twoPersons");
    done(await declineUndo(as(attestant), { lineId }));
    expect(await status()).toBe("confirmed");
    done(await askUndo(as(accountant), { lineId, reason: "Det var den andra raden" }));
    done(await undoMatch(as(attestant), { lineId }));
    expect([await status(), await bank()]).toEqual(["sent", 0n]);
    const line = done(await findLine(accountant, lineId));
    expect(line.match).toBeNull();
    expect(line.undone).toMatchObject([
      { reason: "Det var den andra raden", askedBy: "Ekonom E1", undoneBy: "Attestant E2" },
    ]);
    expect(done(await findDifference(accountant, known)).status).toBe("open");
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      expect((await verify(trx)).differences).toEqual([]);
    });
  });

  it("and the database itself keeps the match as it was", async () => {
    const undone = db.kysely.updateTable("bankMatch").set({ reason: "x" });
    await expect(undone.execute()).rejects.toMatchObject({ constraint: "bank_match_is_frozen" });
    await expect(db.kysely.deleteFrom("bankMatch").execute()).rejects.toThrow(/refused/);
  });

  it("the other line is confirmed by the second person", async () => {
    const { accountant, attestant } = project;
    done(await matchDifference(as(accountant), { differenceId: unknown, targetId: orderId }));
    done(await confirmMatch(as(attestant), { differenceId: unknown }));
    expect([await status(), await bank()]).toEqual(["confirmed", PAID]);
    const { line } = done(await findDifference(accountant, unknown));
    expect(line.match).toMatchObject({ reason: "by_hand", by: "Attestant E2" });
  });

  it("what is left has an owner, notes and an end with a reason, which stays explained", async () => {
    const { accountant } = project;
    const controller = await addStaff(db.kysely, "Controller C9", ["controller"]);
    const of = { differenceId: known };
    expect(
      refusalCode(
        await ownDifference(as(accountant), { ...of, ownerId: project.officer.personId }),
      ),
    ).toBe("difference.chooseOwner");
    done(await ownDifference(as(accountant), { ...of, ownerId: controller.personId }));
    done(await noteDifference(as(accountant), { ...of, text: "Banken är tillfrågad." }));
    expect((await waitingFor(accountant)).map(({ key }) => key)).toEqual([]);
    done(
      await closeDifference(as(controller), {
        ...of,
        outcome: "bank_mistake",
        text: "Banken drog betalningen två gånger och återför den.",
      }),
    );
    const found = done(await findReconciliation(accountant));
    expect(found).toMatchObject({ difference: PAID, explained: 0n, closed: PAID, differences: [] });
    expect(found.shown).toMatchObject({ difference: PAID, explained: PAID });
    expect(done(await findDifference(accountant, known)).events.map(({ kind }) => kind)).toEqual([
      "closed",
      "note",
      "owner",
      "reopened",
      "matched",
    ]);
  });
});
