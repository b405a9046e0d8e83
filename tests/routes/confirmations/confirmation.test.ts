import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { askFinancier, findBudget } from "~/domain/applications/index.server";
import { action, loader } from "~/routes/confirmations/confirmation";
import { as, done } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";
import { statusOf } from "../../support/signed-in";
import { writtenDraft } from "../../support/written-application";

const db = useTestDatabase();
let open: OpenCall;
let applicationId: string;
let token: string;
beforeAll(async () => {
  open = await openCall(db.kysely);
});
beforeEach(async () => {
  applicationId = await writtenDraft(open.projectManager, open.callId);
  const { financing } = done(await findBudget(open.projectManager, applicationId));
  const financierId = financing.financiers.find(({ isOwn }) => !isOwn)?.id ?? "";
  const email = `${randomUUID()}@exempel.se`;
  await db.kysely.updateTable("financier").set({ email }).where("id", "=", financierId).execute();
  const origin = "http://localhost";
  done(await askFinancier(as(open.projectManager), { applicationId, financierId, origin }));
  const mail = await db.kysely
    .selectFrom("mailOutbox")
    .select("bodyText")
    .where("toAddress", "=", email)
    .executeTakeFirstOrThrow();
  token = /confirmations\/(\S+)/.exec(mail.bodyText)?.[1] ?? "";
});

const request = (fields?: Record<string, string>) => {
  const url = `http://localhost/confirmations/${token}`;
  if (!fields) return new Request(url);
  return new Request(url, {
    method: "POST",
    body: new URLSearchParams({ _command: randomUUID(), ...fields }),
  });
};
const context = {};
const open_ = () => loader({ request: request(), params: { token }, context });
const answer = (fields: Record<string, string>) =>
  action({ request: request(fields), params: { token }, context });
const yes = { answer: "confirm", shownAmount: "60 000,00" };

test("nobody needs an account, and opening the page changes nothing", async () => {
  await open_();
  const { promise, link } = await open_();
  expect(promise).toMatchObject({ amount: 6_000_000n, status: "asked" });
  expect(link.isUsed).toBe(false);
});

test("no answer chosen is said in a sentence at the field", async () => {
  const given = await answer({ shownAmount: "60 000,00" });
  if (given instanceof Response) throw new Error("answered");
  expect(given.init?.status).toBe(422);
  expect(given.data.errors).toEqual({ answer: "Välj ja eller nej." });
});

test("the answer is given once; the second is refused in words", async () => {
  expect(await statusOf(answer(yes))).toBe(302);
  const { promise, link } = await open_();
  expect([promise.status, link.isUsed]).toEqual(["confirmed", true]);
  const again = await answer({ ...yes, answer: "refuse" });
  if (again instanceof Response) throw new Error("answered");
  expect(again.init?.status).toBe(409);
  expect(again.data.formError).toBe("Länken är redan använd. Svaret finns hos oss.");
});

test("another address leads nowhere", async () => {
  token = "x".repeat(43);
  expect(await statusOf(open_())).toBe(404);
  expect(await statusOf(answer(yes))).toBe(404);
});
