/** What is attested is what is paid: an account or an amount that changes on the way stops the payment. */
import { beforeAll, expect, it } from "vitest";
import { sql } from "kysely";
import {
  approveAdvance,
  attestHash,
  attestOrder,
  findOrder,
  findRun,
  findRunFile,
  prepareRun,
  releaseRun,
} from "~/domain/disbursements/index.server";
import { payeeAccountSchema } from "~/domain/organisations/index";
import { addPayeeAccount, verifyPayeeAccount } from "~/domain/organisations/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import { violatedConstraint } from "~db/faults";
import { as, done, kr, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let orderId: string;

beforeAll(async () => {
  project = await runningProject(db.kysely);
  orderId = done(
    await approveAdvance(as(project.officer), { projectId: project.projectId }),
  ).orderId;
});

/** Somebody with the keys to the database takes the guard away, changes a row, and puts it back. */
const behindTheGuard = (table: string, guard: string, change: string) =>
  db.kysely.transaction().execute(async (trx) => {
    const run = (statement: string) => sql.raw(statement).execute(trx);
    await run(`alter table ${table} disable trigger ${guard}`);
    await run(`update ${table} set ${change}`);
    await run(`alter table ${table} enable always trigger ${guard}`);
  });
const alterOrder = (change: string) =>
  behindTheGuard("payment_order", "order_is_frozen", `${change} where id = '${orderId}'`);
const newAccount = async () =>
  done(
    await addPayeeAccount(as(project.signatory), {
      organisationId: project.signatory.organisationId,
      account: payeeAccountSchema.parse({ kind: "bankgiro", number: "9990-1035" }),
    }),
  ).payeeAccountId;
const order = async () => done(await findOrder(project.attestant, orderId));

it("an order's amount, account and payee are never changed, by anyone", async () => {
  const accountId = await newAccount();
  const tries = [
    { amountOre: kr("295000.01") },
    { payeeAccountId: accountId },
    { year: 2028 },
    { reference: "LM222222222222" },
    { approvedBy: project.attestant.personId },
  ];
  for (const change of tries) {
    const refused = await db.kysely
      .updateTable("paymentOrder")
      .set(change)
      .where("id", "=", orderId)
      .execute()
      .catch(violatedConstraint);
    expect(refused).toBe("payment_order_is_frozen");
  }
});

it("a new account does not move an order that stands: it is pinned to the version that was verified", async () => {
  expect((await order()).account).toMatchObject({ version: 1, number: "9990-1027" });
});

it("an account that nobody has verified is not paid to", async () => {
  await db.kysely
    .updateTable("paymentOrder")
    .set({ status: "returned", attestedBy: project.attestant.personId, attestedHash: "x" })
    .where("id", "=", orderId)
    .execute();
  const input = { projectId: project.projectId };
  expect(refusalCode(await approveAdvance(as(project.officer), input))).toBe(
    "payment.accountNotVerified",
  );
  await db.kysely
    .updateTable("paymentOrder")
    .set({ status: "approved", attestedBy: null, attestedHash: null })
    .where("id", "=", orderId)
    .execute();
});

it("while a change of account waits, nothing is attested, not even to the old one", async () => {
  const shownHash = attestHash(await order());
  const attest = () => attestOrder(as(project.attestant), { orderId, shownHash });
  expect(refusalCode(await attest())).toBe("payment.accountNotVerified");
  const { id } = await db.kysely
    .selectFrom("payeeAccount")
    .select("id")
    .where("version", "=", 2)
    .executeTakeFirstOrThrow();
  done(
    await verifyPayeeAccount(as(project.officer), {
      payeeAccountId: id,
      method: "Intyg från banken",
    }),
  );
  expect(refusalCode(await attest())).toBe("paymentBlock.accountChanged");
  await setClock(db.kysely, "2027-08-20T06:00:00Z");
});

it("what is attested is what was shown: another hash is refused", async () => {
  const shownHash = attestHash(await order());
  await alterOrder("amount_ore = 29500001");
  const answer = await attestOrder(as(project.attestant), { orderId, shownHash });
  expect(refusalCode(answer)).toBe("payment.changedSinceShown");
  await alterOrder("amount_ore = 29500000");
  done(await attestOrder(as(project.attestant), { orderId, shownHash }));
});

let runId: string;
const shownHash = async () => done(await findRun(project.attestant, runId)).shownHash;

it("a run that changes after it was shown is not released", async () => {
  runId = done(
    await prepareRun(as(project.accountant), {
      orderIds: [orderId],
      paysOn: "2027-08-20" as PlainDate,
    }),
  ).runId;
  const seen = await shownHash();
  await db.kysely.updateTable("paymentRun").set({ paysOn: "2027-08-23" }).execute();
  const answer = await releaseRun(as(project.attestant), { runId, shownHash: seen });
  expect(refusalCode(answer)).toBe("payment.changedSinceShown");
  await db.kysely.updateTable("paymentRun").set({ paysOn: "2027-08-20" }).execute();
});

it.each([
  ["amount", "amount_ore = 29500001", "amount_ore = 29500000"],
  [
    "account",
    "payee_account_id = (select id from payee_account where number = '9990-1035')",
    "payee_account_id = (select id from payee_account where number = '9990-1027')",
  ],
  ["year", "year = 2028", "year = 2027"],
])(
  "another %s than the attested is stopped, also when the one who releases it has seen it",
  async (_, change, back) => {
    await alterOrder(change);
    const answer = await releaseRun(as(project.attestant), { runId, shownHash: await shownHash() });
    await alterOrder(back);
    expect(answer).toMatchObject({
      code: "payment.changedSinceAttest",
      params: { reference: (await order()).reference },
    });
    expect(refusalCode(await findRunFile(project.accountant, runId))).toBe("access.notFound");
  },
);

it("another account number under the same version is stopped too", async () => {
  const number = (to: string) =>
    behindTheGuard("payee_account", "append_only", `number = '${to}' where version = 1`);
  await number("9990-1035");
  const answer = await releaseRun(as(project.attestant), { runId, shownHash: await shownHash() });
  await number("9990-1027");
  expect(refusalCode(answer)).toBe("payment.changedSinceAttest");
});

it("a total that is not the sum of the file is stopped", async () => {
  await db.kysely
    .updateTable("paymentRun")
    .set({ totalOre: kr("295000.01") })
    .execute();
  const answer = await releaseRun(as(project.attestant), { runId, shownHash: await shownHash() });
  await db.kysely
    .updateTable("paymentRun")
    .set({ totalOre: kr("295000.00") })
    .execute();
  expect(refusalCode(answer)).toBe("payment.totalDiffers");
});

it("another day than the prepared is stopped, also when the one who releases it has seen it, and the hash cannot be changed", async () => {
  await db.kysely.updateTable("paymentRun").set({ paysOn: "2027-08-23" }).execute();
  const answer = await releaseRun(as(project.attestant), { runId, shownHash: await shownHash() });
  await db.kysely.updateTable("paymentRun").set({ paysOn: "2027-08-20" }).execute();
  expect(refusalCode(answer)).toBe("payment.changedSincePrepared");
  const refused = await db.kysely
    .updateTable("paymentRun")
    .set({ contentSha256: "0".repeat(64) })
    .execute()
    .catch(violatedConstraint);
  expect(refused).toBe("payment_run_content_is_frozen");
});

it("put back as it was attested, it is paid", async () => {
  done(await releaseRun(as(project.attestant), { runId, shownHash: await shownHash() }));
  expect(await order()).toMatchObject({ status: "sent", amount: kr("295000.00") });
});
