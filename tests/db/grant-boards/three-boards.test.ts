/** The whole way of a grant that one board decides, another has the appropriation for and a third pays. */
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyBooks } from "~/domain/audit/index.server";
import { findProject } from "~/domain/projects/index.server";
import { findOrder, findOrders } from "~/domain/disbursements/index.server";
import type { BoardId } from "~/domain/shared/ids";
import { findPaymentBlocks } from "~/domain/payment-blocks/index.server";
import { findOpenDays, sharedOpenDays } from "~/domain/reconciliation/open-day.server";
import type { PlainDate } from "~/domain/shared/dates";
import { ok } from "~/domain/shared/result";
import { inSnapshot, inTransaction } from "~db/transaction";
import { zero } from "~ledger/amount";
import { balance, stepPeriod, verify, type AccountRole } from "~ledger/index";
import { addBoard, addStaff, as, done, kr } from "../../support/builders";
import { asLine, lineRows } from "~/domain/reconciliation/find-lines.server";
import { useTestDatabase } from "../../support/database";
import {
  decidedRecovery,
  demandedRecovery,
  paidToBank,
  settledAsInM4,
} from "../../support/recovered-project";
import { runningProject, type RunningProject } from "../../support/running-project";
import { threeBoards } from "../../support/three-boards";

const db = useTestDatabase();
let project: RunningProject;
let recoveryId: string;

beforeAll(async () => {
  project = await runningProject(db.kysely, undefined, { shared: await threeBoards(db.kysely) });
  recoveryId = await settledAsInM4(db.kysely, project);
});

const held = (boardId: string, role: AccountRole, dims: Readonly<Record<string, string>>) =>
  inSnapshot({ boardId }, ({ trx }) => balance(trx, { role, dims } as never));
const ofProject = (boardId: string, role: AccountRole) =>
  held(boardId, role, { project: project.projectId });

it("what is committed, paid and charged stands in the books of the board that has the appropriation", async () => {
  expect(await ofProject("20", "paid")).toBe(kr("472000.00"));
  expect(await ofProject("12", "paid")).toBe(zero);
  expect(await ofProject("30", "paid")).toBe(zero);
  const charged = await db.kysely
    .selectFrom("appropriationItem")
    .select(["id", "boardId"])
    .execute();
  expect(charged.map(({ boardId }) => boardId)).toEqual(["20", "20"]);
});

it("the bank is the paying board's, and the other owes it what it has paid", async () => {
  expect(await held("30", "bank", { bankAccount: "9990-1001" })).toBe(kr("-472000.00"));
  expect(await held("30", "dueFromBoard", { board: "20" })).toBe(kr("472000.00"));
  expect(await held("20", "dueToBoard", { board: "30" })).toBe(kr("472000.00"));
  expect(await ofProject("30", "payable")).toBe(zero);
});

it("what the bank did in a month that the other board has closed is booked on a day open in both", async () => {
  const step = {
    month: 202703,
    step: "held",
    takenOn: "2028-11-20",
    reason: "Månadsslut",
  } as const;
  await inTransaction({ boardId: "20" }, async ({ trx }) => {
    await stepPeriod(trx, { ...step, actor: { id: "1", name: "Lena Ek" } });
    return ok(null);
  });
  const today = "2028-11-20" as PlainDate;
  const bookedOn = await inSnapshot({ boardId: "30" }, async ({ trx }) => {
    const own = await findOpenDays(trx, today);
    const openDayOf = await sharedOpenDays(trx, today, own, [project.projectId]);
    return ["2027-03-20", "2027-05-20"].map((day) =>
      openDayOf(project.projectId)(day as PlainDate),
    );
  });
  expect(bookedOn).toEqual(["2027-04-01", "2027-05-20"]);
});

it("the deciding board sees that it is paid", async () => {
  const { money } = done(await findProject(project.officer, project.projectId));
  expect(money.paid.amount).toBe(kr("472000.00"));
  const orders = await findOrders(project.officer, { projectId: project.projectId });
  expect(
    orders.map(({ status, boardId, decidingBoardId }) => [status, boardId, decidingBoardId]),
  ).toEqual(orders.map(() => ["confirmed", "30", "12"]));
});

describe("what a board reads of the grant", () => {
  const rowsOf = async (boardId: string) => {
    const { rows } = await inSnapshot({ boardId }, ({ trx }) =>
      sql<Record<string, number>>`
        select (select count(*)::int from project where id = ${project.projectId}::uuid) as project,
          (select count(*)::int from payment_order) as orders,
          (select count(*)::int from payee_account) as accounts,
          (select count(*)::int from application) as applications,
          (select count(*)::int from assessment) as assessments,
          (select count(*)::int from decision) as decisions,
          (select count(*)::int from claim) as claims,
          (select count(*)::int from recovery) as recoveries,
          (select count(*)::int from ledger.journal where tenant <> ${boardId}) as others`.execute(
        trx,
      ),
    );
    return rows[0];
  };
  const nothing = {
    project: 0,
    orders: 0,
    accounts: 0,
    applications: 0,
    assessments: 0,
    decisions: 0,
    claims: 0,
    recoveries: 0,
    others: 0,
  };
  it("is everything of the case for the one that decides", async () => {
    const found = { project: 1, orders: 3, accounts: 1, claims: 3, recoveries: 1, others: 0 };
    expect(await rowsOf("12")).toMatchObject(found);
  });
  it("is the head of the project, the payments and the account for the one that pays", async () => {
    expect(await rowsOf("30")).toEqual({ ...nothing, project: 1, orders: 3, accounts: 1 });
  });
  it("is the head of the project and its payments for the one with the appropriation", async () => {
    expect(await rowsOf("20")).toEqual({ ...nothing, project: 1, orders: 3 });
  });
  it("is nothing for a stranger", async () => {
    await addBoard(db.kysely, "40");
    expect(await rowsOf("40")).toEqual(nothing);
  });
  it("is not changed by another than the one whose it is", async () => {
    const changed = (boardId: string, what: "project" | "paymentOrder") =>
      inTransaction({ boardId }, async ({ trx }) => {
        const { numUpdatedRows } = await trx
          .updateTable(what)
          .set({ status: "closed" })
          .executeTakeFirst();
        return ok(numUpdatedRows);
      });
    for (const boardId of ["20", "30"]) expect(done(await changed(boardId, "project"))).toBe(0n);
    for (const boardId of ["12", "20"])
      expect(done(await changed(boardId, "paymentOrder"))).toBe(0n);
  });
});

it("the payer's page of a payment says who decided, and what would block it", async () => {
  const [first] = await findOrders(project.attestant, { status: "confirmed" });
  const { id = "", reference = "" } = first ?? {};
  const order = done(await findOrder(project.attestant, id));
  expect(order).toMatchObject({ reference, boardId: "30", decidingBoardId: "12" });
  expect(order.caseNumber).toBe(project.ranked.cases.forening.caseNumber);
  expect(done(await findPaymentBlocks(project.attestant, project.projectId)).blocks).toEqual([]);
});

it("what is paid back comes to the bank of the one that paid, and is owed to the one whose appropriation it was", async () => {
  await decidedRecovery(db.kysely, project, recoveryId);
  const reference = await demandedRecovery(db.kysely, project, recoveryId);
  await paidToBank(db.kysely, project, {
    id: "INBET-1",
    on: "2029-06-18",
    amount: "72386.99",
    message: reference,
    opening: kr("-472000.00"),
  });
  const { status } = await db.kysely
    .selectFrom("recovery")
    .select("status")
    .executeTakeFirstOrThrow();
  expect(status).toBe("settled");
  const { title } = await db.kysely
    .selectFrom("project")
    .select("title")
    .where("id", "=", project.projectId)
    .executeTakeFirstOrThrow();
  const shown = await inSnapshot({ boardId: "30" }, ({ trx }) =>
    lineRows(trx).where("line.amountOre", "=", kr("72386.99")).executeTakeFirstOrThrow(),
  );
  expect(asLine(shown).match).toMatchObject({ kind: "repayment", href: null, title });
  expect(await ofProject("20", "receivable")).toBe(zero);
  expect(await held("30", "dueToBoard", { board: "20" })).toBe(kr("72386.99"));
  expect(await held("20", "dueFromBoard", { board: "30" })).toBe(kr("72386.99"));
});

it("every book is proved, by whoever has all of them and by each board alone", async () => {
  expect(await verify(db.kysely)).toMatchObject({ ok: true });
  for (const boardId of ["12", "20", "30"]) {
    const auditor = await addStaff(db.kysely, `Revisor ${boardId}`, ["auditor"], { boardId });
    expect(auditor.boardId).toBe(boardId as BoardId);
    expect(done(await verifyBooks(as(auditor)))).toEqual({ differences: 0 });
  }
});
