/** A run's file: written once, the same bytes every time, and its sum is the ledger's. */
import { createHash } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import {
  approveAdvance,
  attestHash,
  attestOrder,
  findOrders,
  findRun,
  findRunFile,
  prepareRun,
  releaseRun,
} from "~/domain/disbursements/index.server";
import { importBankFile } from "~/domain/reconciliation/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import { readPaymentFile } from "~/gateways/payment-file";
import { violatedConstraint } from "~db/faults";
import { kronor, sum } from "~ledger/amount";
import { verify } from "~ledger/index";
import { as, done, kr, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { approved, demoClaim, standing } from "../../support/demo-claim";
import {
  bankAnswer,
  runningProject,
  sendAll,
  type RunningProject,
} from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let runId: string;
const bytes = async () =>
  new TextEncoder().encode(done(await findRunFile(project.accountant, runId)).content);
const read = async () => {
  const file = readPaymentFile(await bytes());
  if (!file.ok) throw new Error(file.code);
  return file.value;
};

beforeAll(async () => {
  project = await runningProject(db.kysely);
  done(await approveAdvance(as(project.officer), { projectId: project.projectId }));
  await approved(db.kysely, project, demoClaim(1));
  await approved(db.kysely, project, demoClaim(2));
  await setClock(db.kysely, "2028-02-28T08:00:00Z");
  const { attestant, accountant } = project;
  const orders = await findOrders(attestant, { status: "approved" });
  for (const order of orders)
    done(await attestOrder(as(attestant), { orderId: order.id, shownHash: attestHash(order) }));
  runId = done(
    await prepareRun(as(accountant), {
      orderIds: orders.map(({ id }) => id),
      paysOn: "2028-02-29" as PlainDate,
    }),
  ).runId;
});

it("before it is released there is no file, and what is owed in the ledger is the run's total", async () => {
  const run = done(await findRun(project.attestant, runId));
  expect(run).toMatchObject({ no: 1, orderCount: 2, inFile: null, fileSha256: null });
  expect([run.total, run.inLedger].map(kronor)).toEqual(["320670.05", "320670.05"]);
  done(await releaseRun(as(project.attestant), { runId, shownHash: run.shownHash }));
});

it("the run, its file and the ledger have the same sum and the same number of payments", async () => {
  const run = done(await findRun(project.attestant, runId));
  expect(run).toMatchObject({
    status: "released",
    total: kr("320670.05"),
    inFile: { count: 2, total: kr("320670.05") },
    inLedger: kr("320670.05"),
  });
  expect(await standing(project)).toMatchObject({ paid: "320670.05", bankInTransit: "320670.05" });
});

it("the file names each order by its reference, with the account that was verified", async () => {
  const file = await read();
  const payments = file.batches.flatMap((batch) => batch.payments);
  const orders = done(await findRun(project.attestant, runId)).orders;
  expect(payments.map(({ endToEndId, amount }) => [endToEndId, amount])).toEqual(
    orders.map(({ reference, amount }) => [reference, amount]),
  );
  expect(sum(payments.map(({ amount }) => amount))).toBe(file.controlSum);
  expect(new Set(orders.map(({ reference }) => reference)).size).toBe(2);
});

it("the bytes are the same every time they are fetched, and fit the hash that was kept", async () => {
  const [first, second] = [await bytes(), await bytes()];
  expect(second).toEqual(first);
  const { fileSha256 } = done(await findRun(project.attestant, runId));
  expect(createHash("sha256").update(first).digest("hex")).toBe(fileSha256);
});

it("a written file is not changed, not even by its owner", async () => {
  const written = (await bytes()).length;
  for (const change of [{ fileContent: "<xml/>" }, { totalOre: kr("1.00") }, { messageId: "X" }]) {
    const refused = await db.kysely
      .updateTable("paymentRun")
      .set(change)
      .where("id", "=", runId)
      .execute()
      .catch(violatedConstraint);
    expect(refused).toBe("payment_run_file_is_frozen");
  }
  expect((await bytes()).length).toBe(written);
});

it("an advance that the bank sends back is owed still, and is sent again without being promised twice", async () => {
  const { orders } = done(await findRun(project.attestant, runId));
  const advance = orders.find(({ kind }) => kind === "advance");
  const answer = await bankAnswer(project, runId, { returned: [advance?.reference ?? ""] });
  await setClock(db.kysely, "2028-03-01T08:00:00Z");
  await db.kysely
    .insertInto("appropriationItem")
    .values({
      boardId: "12",
      year: 2028,
      code: "1:1 ap.3",
      name: "Integrationsåtgärder",
      allottedOre: kr("1.00"),
      totalAllocationOre: kr("1.00"),
      ownItemsOre: kr("1.00"),
      decidedOn: "2027-12-20",
      recordedBy: project.officer.personId,
    })
    .execute();
  done(await importBankFile(as(project.accountant), answer));
  const returned = await standing(project);
  expect(returned).toMatchObject({ paid: "25670.05", toBePaid: "295000.00", payable: "295000.00" });
  const input = { projectId: project.projectId };
  done(await approveAdvance(as(project.officer), input));
  expect(await standing(project)).toEqual(returned);
  await sendAll(db.kysely, project, "2028-03-02T08:00:00Z");
  expect(await standing(project)).toMatchObject({
    "committed 2028": "269329.95",
    paid: "320670.05",
    bankInTransit: "295000.00",
  });
  expect((await verify(db.kysely)).differences).toEqual([]);
});
