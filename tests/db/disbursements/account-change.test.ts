/** A change of account: told to everybody, verified by a second person, and waited for; no payment slips past it. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  approveAdvance,
  attestHash,
  attestOrder,
  findOrder,
  findRun,
  dissolveRun,
  prepareRun,
  releaseRun,
} from "~/domain/disbursements/index.server";
import { payeeAccountSchema, payableFrom } from "~/domain/organisations/index";
import {
  addPayeeAccount,
  findOrganisation,
  verifyPayeeAccount,
} from "~/domain/organisations/index.server";
import { findPaymentBlocks } from "~/domain/payment-blocks/index.server";
import { importBankFile } from "~/domain/reconciliation/index.server";
import { nextBankDay } from "~/domain/shared/bank-days";
import { addDays, type PlainDate } from "~/domain/shared/dates";
import { zero, type Ore } from "~ledger/amount";
import { as, done, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { bankAnswer, runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;

beforeAll(async () => {
  project = await runningProject(db.kysely);
});

const numbers = ["9990-1035", "9990-1043", "9990-1019", "9990-1027"];
const change = async (number: string) => {
  const { signatory } = project;
  const account = payeeAccountSchema.parse({ kind: "bankgiro", number });
  const { organisationId } = signatory;
  return done(await addPayeeAccount(as(signatory), { organisationId, account })).payeeAccountId;
};
const verify = (payeeAccountId: string) =>
  verifyPayeeAccount(as(project.officer), { payeeAccountId, method: "Ringt känt nummer" });
const blocks = async () => done(await findPaymentBlocks(project.officer, project.projectId)).blocks;

describe("a change", () => {
  it("is told by mail to those who sign, without the whole number", async () => {
    const id = await change("9990-1035");
    const mails = await db.kysely
      .selectFrom("mailOutbox")
      .selectAll()
      .where("subject", "=", "Kontot för utbetalning har ändrats")
      .execute();
    const { email } = await db.kysely
      .selectFrom("person")
      .select("email")
      .where("id", "=", project.signatory.personId)
      .executeTakeFirstOrThrow();
    expect(mails.map(({ toAddress }) => toAddress)).toEqual([email]);
    expect(mails[0]?.bodyText).toContain("bankgiro som slutar på 1035");
    expect(mails[0]?.bodyText).toContain("i stället för bankgiro som slutar på 1027");
    expect(mails[0]?.bodyText).not.toContain("9990");
    expect(await blocks()).toMatchObject([{ code: "payment.accountNotVerified" }]);
    done(await verify(id));
  });

  it("waits three bank days though it is verified; the first account did not", async () => {
    expect(await blocks()).toEqual([
      { code: "paymentBlock.accountChanged", params: { day: "2027-08-20" } },
    ]);
    const { accounts } = done(
      await findOrganisation(project.officer, project.signatory.organisationId),
    );
    expect(accounts.map((account) => account.payableFrom)).toEqual(["2027-08-20", null]);
    await setClock(db.kysely, "2027-08-20T06:00:00Z");
    expect(await blocks()).toEqual([]);
  });

  it("is told to the one who gave the account before, also when that person has left", async () => {
    await db.kysely
      .deleteFrom("membership")
      .where("personId", "=", project.signatory.personId)
      .execute();
    await change("9990-1043");
    await db.kysely
      .insertInto("membership")
      .values({
        personId: project.signatory.personId,
        organisationId: project.signatory.organisationId,
        role: "signatory",
      })
      .execute();
    const { count } = await db.kysely
      .selectFrom("mailOutbox")
      .select(({ fn }) => fn.countAll<bigint>().as("count"))
      .where("subject", "=", "Kontot för utbetalning har ändrats")
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(2);
  });
});

/** The same numbers every time: what fails can be run again. */
function* random(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    yield state / 4_294_967_296;
  }
}

const MOVES = 220;

it("over any order of changes, verifications, attests and runs, what leaves went to the account that was attested, verified and old enough", async () => {
  const dice = random(20270817);
  const roll = (sides: number) => Math.floor(dice.next().value * sides);
  let today = "2027-08-23" as PlainDate;
  let latest: string | null = null;
  let orderId: string | null = null;
  let runId: string | null = null;
  let opening = zero;
  let sent = 0;
  let stopped = 0;
  for (let move = 0; move < MOVES; move += 1) {
    const kind = roll(20);
    if (kind === 0) latest = await change(numbers[roll(numbers.length)] ?? "9990-1035");
    else if (kind <= 3 && latest) await verify(latest);
    else if (kind <= 6) today = addDays(today, 1 + roll(3));
    else if (!orderId) {
      const { projectId } = project;
      const approved = await approveAdvance(as(project.officer), { projectId });
      if (approved.ok) ({ orderId } = approved.value);
      else stopped += 1;
    } else if (!runId) {
      const order = done(await findOrder(project.attestant, orderId));
      const attested = await attestOrder(as(project.attestant), {
        orderId,
        shownHash: attestHash(order),
      });
      const run = await prepareRun(as(project.accountant), {
        orderIds: [orderId],
        paysOn: nextBankDay(today),
      });
      if (run.ok) ({ runId } = run.value);
      else if (!attested.ok) stopped += 1;
    } else {
      const { shownHash } = done(await findRun(project.attestant, runId));
      const released = await releaseRun(as(project.attestant), { runId, shownHash });
      if (released.ok) {
        await expectPaidRightly(orderId, today);
        today = done(await findRun(project.attestant, runId)).paysOn;
        await setClock(db.kysely, `${today}T08:00:00Z`);
        opening = await sentBack(runId, opening);
        [orderId, runId] = [null, null];
        sent += 1;
      } else if (released.code === "payment.runDayPassed") {
        done(await dissolveRun(as(project.accountant), { runId }));
        runId = null;
      } else stopped += 1;
    }
    await setClock(db.kysely, `${today}T08:00:00Z`);
  }
  expect(sent).toBeGreaterThan(3);
  expect(stopped).toBeGreaterThan(10);
}, 120_000);

/** The bank pays the run and sends the money back, so that it is owed still. */
async function sentBack(runId: string, opening: Ore): Promise<Ore> {
  const { orders } = done(await findRun(project.attestant, runId));
  const returned = orders.map(({ reference }) => reference);
  const answer = await bankAnswer(project, runId, { opening, returned });
  done(await importBankFile(as(project.accountant), answer));
  return answer.closing;
}

async function expectPaidRightly(orderId: string, today: PlainDate): Promise<void> {
  const order = done(await findOrder(project.attestant, orderId));
  expect(attestHash(order)).toBe(order.attestedHash);
  const { accounts } = done(
    await findOrganisation(project.officer, project.signatory.organisationId),
  );
  const paid = accounts.find(({ id }) => id === order.account.id);
  expect(paid?.verifications.length).toBeGreaterThan(0);
  for (const account of accounts.filter(({ version }) => version >= order.account.version)) {
    const from = payableFrom(account);
    expect(from === null || from <= today).toBe(true);
  }
}
