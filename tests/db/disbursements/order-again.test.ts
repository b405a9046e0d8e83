/** What the bank sends back is owed still: it is ordered again, once, and nothing is promised twice. */
import { beforeAll, expect, it } from "vitest";
import {
  attestHash,
  attestOrder,
  findOrder,
  findOrders,
  orderAgain,
  waitingFor,
} from "~/domain/disbursements/index.server";
import { importBankFile } from "~/domain/reconciliation/index.server";
import { violatedConstraint } from "~db/faults";
import { verify } from "~ledger/index";
import { as, done, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { standing } from "../../support/demo-claim";
import {
  bankAnswer,
  claimOf,
  runningProject,
  sendAll,
  type RunningProject,
} from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let claimId: string;
let returnedId: string;

beforeAll(async () => {
  project = await runningProject(db.kysely);
  claimId = await claimOf(db.kysely, project, {
    amount: "40000.00",
    from: "2027-08-01",
    to: "2027-09-30",
    at: "2027-10-05T08:00:00Z",
  });
  const runId = await sendAll(db.kysely, project, "2027-10-06T08:00:00Z");
  const [sent] = await findOrders(project.officer, { projectId: project.projectId });
  if (!sent) throw new Error("no order");
  returnedId = sent.id;
  const again = () => orderAgain(as(project.officer), { orderId: returnedId });
  expect(refusalCode(await again())).toBe("payment.notReturned");
  const answer = await bankAnswer(project, runId, { returned: [sent.reference] });
  done(await importBankFile(as(project.accountant), answer));
});

it("waits for the case officer, and nobody else may order it", async () => {
  expect(await waitingFor(project.officer)).toMatchObject([
    { key: "order.again", href: `/payment-orders/${returnedId}` },
  ]);
  for (const actor of [project.accountant, project.attestant]) {
    expect(refusalCode(await orderAgain(as(actor), { orderId: returnedId }))).toBe(
      "access.forbidden",
    );
  }
});

it("a claim's returned payment is ordered anew, attested by another person, and posted as nothing new", async () => {
  const before = await standing(project);
  const { orderId } = done(await orderAgain(as(project.officer), { orderId: returnedId }));
  expect(await standing(project)).toEqual(before);
  const [first, second] = [
    done(await findOrder(project.officer, returnedId)),
    done(await findOrder(project.officer, orderId)),
  ];
  expect(first).toMatchObject({ status: "returned", isReplaced: true });
  expect(second).toMatchObject({ status: "approved", kind: "claim", claimId, isReplaced: false });
  expect(second.amount).toBe(first.amount);
  expect(await waitingFor(project.officer)).toEqual([]);
  expect(
    refusalCode(await attestOrder(as(project.officer), { orderId, shownHash: attestHash(second) })),
  ).toBe("access.forbidden");
  await sendAll(db.kysely, project, "2027-10-20T08:00:00Z");
  expect((await verify(db.kysely)).differences).toEqual([]);
});

it("is ordered again once, by rule and by the database", async () => {
  expect(refusalCode(await orderAgain(as(project.officer), { orderId: returnedId }))).toBe(
    "payment.alreadyOrderedAgain",
  );
  const { id: _id, ...row } = await db.kysely
    .selectFrom("paymentOrder")
    .selectAll()
    .where("replaces", "=", returnedId)
    .executeTakeFirstOrThrow();
  const insert = (change: { replaces: string | null; status: string }) =>
    db.kysely
      .insertInto("paymentOrder")
      .values({ ...row, reference: "LM234567892345", ...change })
      .execute()
      .catch(violatedConstraint);
  expect(await insert({ replaces: null, status: "sent" })).toBe("payment_order_claim_once");
  expect(await insert({ replaces: returnedId, status: "returned" })).toBe(
    "payment_order_replaced_once",
  );
});
