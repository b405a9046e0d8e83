import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import {
  askFinancier,
  findBudget,
  findPromise,
  submitApplication,
} from "~/domain/applications/index.server";
import { answerPromise, certifyPromise } from "~/domain/certificates/index.server";
import { balance } from "~ledger/index";
import { ore } from "~ledger/amount";
import { inSnapshot } from "~db/transaction";
import { as, done, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";
import { casePeople, type CasePeople } from "../../support/submitted-case";
import { writtenDraft } from "../../support/written-application";

const db = useTestDatabase();
const origin = "https://medel.exempel.se";
let open: OpenCall;
let people: CasePeople;
let applicationId: string;
let financierId: string;
let address: string;
beforeAll(async () => {
  open = await openCall(db.kysely);
  people = await casePeople(db.kysely);
});
beforeEach(async () => {
  await setClock(db.kysely, "2027-02-22T08:00:00Z");
  applicationId = await writtenDraft(open.projectManager, open.callId);
  address = `${randomUUID()}@exempel.se`;
  financierId = await foundation();
});

const financiers = async () =>
  done(await findBudget(open.projectManager, applicationId)).financing.financiers;

/** The foundation that gives 40 000,00, with an address to write to. */
async function foundation(): Promise<string> {
  const found = (await financiers()).find(({ amount }) => amount === 4_000_000n);
  if (!found) throw new Error("no foundation");
  await db.kysely
    .updateTable("financier")
    .set({ email: address })
    .where("id", "=", found.id)
    .execute();
  return found.id;
}

async function ask(): Promise<string> {
  done(await askFinancier(as(open.projectManager), { applicationId, financierId, origin }));
  const mail = await db.kysely
    .selectFrom("mailOutbox")
    .select("bodyText")
    .where("toAddress", "=", address)
    .orderBy("createdAt", "desc")
    .executeTakeFirstOrThrow();
  const [, token] = /\/confirmations\/(\S+)/.exec(mail.bodyText) ?? [];
  if (!token) throw new Error("no link in the mail");
  return token;
}

const answer = (token: string, given: "confirm" | "refuse" = "confirm", amount = 4_000_000n) =>
  answerPromise(randomUUID(), { token, answer: given, shownAmount: ore(amount) });

const statusNow = async () => (await financiers()).find(({ id }) => id === financierId)?.status;

const confirmed = () =>
  inSnapshot({ boardId: "12" }, ({ trx }) =>
    balance(trx, {
      role: "cofinancingConfirmed",
      dims: { project: applicationId, financier: financierId, form: "cash" },
    }),
  );

const submit = () => submitApplication(as(open.signatory), { applicationId });

test("the link is in the mail alone; the database has only its hash", async () => {
  const token = await ask();
  const links = await db.kysely.selectFrom("confirmationLink").selectAll().execute();
  expect(JSON.stringify(links)).not.toContain(token);
  const answers = await db.kysely.selectFrom("commandAnswer").selectAll().execute();
  expect(JSON.stringify(answers)).not.toContain(token);
});

test("opening the link shows the promise and changes nothing", async () => {
  const token = await ask();
  const promise = done(await findPromise(token));
  expect(promise).toMatchObject({ amount: 4_000_000n, applicant: open.organisation.name });
  done(await findPromise(token));
  expect(await statusNow()).toBe("asked");
});

test("an unknown link leads nowhere", async () => {
  expect(refusalCode(await findPromise("A".repeat(43)))).toBe("access.notFound");
  expect(refusalCode(await findPromise("../../etc/passwd"))).toBe("access.notFound");
  expect(refusalCode(await answer("A".repeat(43)))).toBe("access.notFound");
});

test("a promise confirmed while it was a draft is on the ledger when the application is submitted", async () => {
  done(await answer(await ask()));
  expect(await statusNow()).toBe("confirmed");
  expect(await confirmed()).toBe(0n);
  done(await submit());
  expect(await confirmed()).toBe(4_000_000n);
});

test("a promise of a submitted application is posted at once", async () => {
  const token = await ask();
  done(await submit());
  done(await answer(token));
  expect(await confirmed()).toBe(4_000_000n);
});

test("the link is used once; the same click again gets the same answer", async () => {
  const token = await ask();
  const commandId = randomUUID();
  const input = { token, answer: "confirm" as const, shownAmount: ore(4_000_000n) };
  const first = done(await answerPromise(commandId, input));
  expect(done(await answerPromise(commandId, input))).toEqual(first);
  expect(refusalCode(await answer(token, "refuse"))).toBe("promise.alreadyAnswered");
  expect(await statusNow()).toBe("confirmed");
});

test("two clicks at once confirm once", async () => {
  const token = await ask();
  const results = await Promise.all([answer(token), answer(token)]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test("the link ends, and asked again the earlier one ends", async () => {
  const first = await ask();
  const second = await ask();
  expect(refusalCode(await answer(first))).toBe("promise.expired");
  await setClock(db.kysely, "2027-06-30T08:00:00Z");
  expect(refusalCode(await answer(second))).toBe("promise.expired");
});

test("another amount than the one on the page is not confirmed unseen", async () => {
  expect(refusalCode(await answer(await ask(), "confirm", 1n))).toBe("promise.changed");
});

test("a refused promise does not stop the application", async () => {
  done(await answer(await ask(), "refuse"));
  expect(await statusNow()).toBe("refused");
  done(await submit());
});

test("without an address there is nobody to ask; own funds ask nobody; a stranger asks for nobody", async () => {
  const all = await financiers();
  const own = all.find(({ isOwn }) => isOwn)?.id ?? "";
  const other = all.find(({ isOwn, id }) => !isOwn && id !== financierId)?.id ?? "";
  await db.kysely.updateTable("financier").set({ email: null }).where("id", "=", other).execute();
  const asked = (id: string, by = open.projectManager) =>
    askFinancier(as(by), { applicationId, financierId: id, origin });
  expect(refusalCode(await asked(other))).toBe("promise.noEmail");
  expect(refusalCode(await asked(own))).toBe("promise.own");
  expect(refusalCode(await asked(financierId, open.stranger))).toBe("access.notFound");
});

test("an officer records a certificate that came in; another county's officer cannot", async () => {
  done(await submit());
  const input = { applicationId, financierId, source: "Intyg den 25 maj 2027" };
  expect(refusalCode(await certifyPromise(as(people.elsewhere), input))).toBe("access.notFound");
  expect(refusalCode(await certifyPromise(as(people.auditor), input))).toBe("access.forbidden");
  done(await certifyPromise(as(open.officer), input));
  expect(await statusNow()).toBe("confirmed");
  expect(await confirmed()).toBe(4_000_000n);
  expect(refusalCode(await certifyPromise(as(open.officer), input))).toBe(
    "promise.alreadyConfirmed",
  );
});
