/** ANS-002 before its final report: the advance and three claims, each through every hand, and what the ledger says. */
import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";
import { findClaim } from "~/domain/claims/index.server";
import { approveAdvance, findOrders } from "~/domain/disbursements/index.server";
import { importBankFile } from "~/domain/reconciliation/index.server";
import { inSnapshot } from "~db/transaction";
import { kronor, zero, type Ore } from "~ledger/amount";
import { verify } from "~ledger/index";
import { as, done } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { approved, demoClaim, standing } from "../../support/demo-claim";
import {
  allot2028,
  payAndConfirm,
  runningProject,
  sendAll,
  bankAnswer,
  type RunningProject,
} from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let bank: Ore = zero;

beforeAll(async () => {
  project = await runningProject(db.kysely);
});

it("a decided project has its grant committed year by year, and nothing else", async () => {
  expect(await standing(project)).toEqual({
    "committed 2027": "295000.00",
    "committed 2028": "295000.00",
  });
});

it("the advance is half of the grant: promised, owed, and still to be accounted for", async () => {
  done(await approveAdvance(as(project.officer), { projectId: project.projectId }));
  expect(await standing(project)).toEqual({
    "committed 2028": "295000.00",
    toBePaid: "295000.00",
    advance: "295000.00",
    payable: "295000.00",
  });
});

it("what is sent is on its way until the bank has booked it", async () => {
  const runId = await sendAll(db.kysely, project, "2027-08-19T08:00:00Z");
  const sent = { "committed 2028": "295000.00", paid: "295000.00", advance: "295000.00" };
  expect(await standing(project)).toEqual({ ...sent, bankInTransit: "295000.00" });
  const { name, bytes, closing } = await bankAnswer(project, runId);
  done(await importBankFile(as(project.accountant), { name, bytes }));
  bank = closing;
  expect(await standing(project)).toEqual(sent);
});

it("the first claim has been paid ahead: nothing to pay, and the advance shrinks", async () => {
  const claimId = await approved(db.kysely, project, demoClaim(1));
  expect(await standing(project)).toEqual({
    "committed 2028": "295000.00",
    paid: "295000.00",
    grantCost: "151766.49",
    advance: "143233.51",
  });
  const { claim, money } = done(await findClaim(project.officer, claimId));
  expect(claim.status).toBe("approved");
  expect(kronor(money.pay)).toBe("0.00");
  expect(await findOrders(project.attestant, { status: "approved" })).toEqual([]);
});

it("the second claim gives 25 670,05 of the year in which it is approved", async () => {
  await allot2028(db.kysely, project);
  await approved(db.kysely, project, demoClaim(2));
  expect(await standing(project)).toEqual({
    "committed 2028": "269329.95",
    toBePaid: "25670.05",
    paid: "295000.00",
    grantCost: "320670.05",
    payable: "25670.05",
  });
  bank = await payAndConfirm(db.kysely, project, "2028-02-28T08:00:00Z", bank);
  expect(await standing(project)).toEqual({
    "committed 2028": "269329.95",
    paid: "320670.05",
    grantCost: "320670.05",
  });
});

it("the third claim gives 151 329,95, up to what is kept until the final report", async () => {
  const claimId = await approved(db.kysely, project, demoClaim(3));
  const { claim, money } = done(await findClaim(project.officer, claimId));
  expect(kronor(claim.approved ?? zero)).toBe("214977.61");
  expect([money.earned, money.cap, money.paidBefore, money.pay].map(kronor)).toEqual([
    "474255.78",
    "472000.00",
    "320670.05",
    "151329.95",
  ]);
  expect(claim.lines.find(({ reason }) => reason !== null)?.reason).toContain("representation");
  expect(await standing(project)).toEqual({
    "committed 2028": "118000.00",
    toBePaid: "151329.95",
    paid: "320670.05",
    grantCost: "472000.00",
    payable: "151329.95",
  });
});

it("what a claim's page showed at its approval does not change when it is paid", async () => {
  const before = await shown();
  await payAndConfirm(db.kysely, project, "2028-06-21T08:00:00Z", bank);
  expect(await standing(project)).toEqual({
    "committed 2028": "118000.00",
    paid: "472000.00",
    grantCost: "472000.00",
  });
  expect(await shown()).toEqual(before);
});

it("an attested claim says so, and every order is confirmed", async () => {
  const orders = await findOrders(project.accountant);
  expect(orders.map(({ kind, amount, status }) => [kind, kronor(amount), status])).toEqual([
    ["advance", "295000.00", "confirmed"],
    ["claim", "25670.05", "confirmed"],
    ["claim", "151329.95", "confirmed"],
  ]);
  const claims = await db.kysely.selectFrom("claim").select("status").orderBy("no").execute();
  expect(claims.map(({ status }) => status)).toEqual(["approved", "attested", "attested"]);
});

it("every balance, bound and hash can be computed again", async () => {
  const { ok, checked, differences } = await verify(db.kysely);
  expect(differences).toEqual([]);
  expect(ok).toBe(true);
  expect(checked.entries).toBeGreaterThan(15);
  const own = await inSnapshot({ boardId: "12" }, ({ trx }) => verify(trx));
  expect(own.differences).toEqual([]);
  const audit = await sql`select * from verify_audit()`.execute(db.kysely);
  expect(audit.rows).toEqual([]);
});

async function shown() {
  const orders = await findOrders(project.officer, { projectId: project.projectId });
  const claims = orders.flatMap(({ claimId }) => (claimId ? [claimId] : []));
  const reviews = await Promise.all(claims.map((id) => findClaim(project.officer, id)));
  return reviews.map((review) => done(review).money);
}
