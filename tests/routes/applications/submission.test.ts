import { beforeAll, beforeEach, expect, test } from "vitest";
import { findReceipt } from "~/domain/applications/index.server";
import { loader as loadApplication } from "~/routes/applications/application";
import { loader as loadReceipt } from "~/routes/applications/receipt";
import { action, loader } from "~/routes/applications/submission";
import { action as withdraw } from "~/routes/applications/withdrawal";
import { done, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";
import { signedIn, statusOf, type SignedIn } from "../../support/signed-in";
import { writtenDraft } from "../../support/written-application";

const db = useTestDatabase();
let open: OpenCall;
let signatory: SignedIn;
let stranger: SignedIn;
let id: string;
beforeAll(async () => {
  open = await openCall(db.kysely);
  signatory = await signedIn(open.signatory);
  stranger = await signedIn(open.stranger);
});
beforeEach(async () => {
  await setClock(db.kysely, "2027-02-22T08:00:00Z");
  id = await writtenDraft(open.projectManager, open.callId);
});

const submit = (by = signatory, commandId?: string, signed = "yes") =>
  action(by.post(`/applications/${id}/submission`, { id }, signed ? { signed } : {}, commandId));
const goesTo = (answer: unknown) =>
  answer instanceof Response ? answer.headers.get("Location") : null;

test("signed and submitted, the applicant comes to the receipt", async () => {
  expect(goesTo(await submit())).toBe(`/receipts/${id}`);
  expect(await loadReceipt(signatory.get(`/receipts/${id}`, { id }))).toMatchObject({
    isLate: false,
    signedBy: "Ordförande",
  });
});

test("without the tick for the right to sign nothing is submitted", async () => {
  const answer = await submit(signatory, undefined, "");
  expect(answer).toMatchObject({
    data: {
      errors: { signed: "Kryssa för att du får teckna firman och att uppgifterna stämmer." },
    },
    init: { status: 422 },
  });
  expect((await findReceipt(open.signatory, id)).ok).toBe(false);
});

test("a double click and a second tab lead to the same receipt", async () => {
  const command = "a-form-rendered-once";
  const [first, second] = await Promise.all([
    submit(signatory, command),
    submit(signatory, command),
  ]);
  const tab = await submit();
  expect([first, second, tab].map(goesTo)).toEqual(Array(3).fill(`/receipts/${id}`));
});

test("after closing it is registered, and the receipt says that it came in late", async () => {
  await setClock(db.kysely, "2027-03-01T15:00:01Z");
  expect(goesTo(await submit())).toBe(`/receipts/${id}`);
  expect(done(await findReceipt(open.signatory, id))).toMatchObject({ isLate: true });
});

test("the one who leads the project may not submit", async () => {
  expect(await statusOf(submit(await signedIn(open.projectManager)))).toBe(403);
});

test("a stranger who writes the addresses gets 404 everywhere, before and after", async () => {
  const statuses = () =>
    Promise.all([
      statusOf(loadApplication(stranger.get(`/applications/${id}`, { id }))),
      statusOf(loader(stranger.get(`/applications/${id}/submission`, { id }))),
      statusOf(submit(stranger)),
      statusOf(loadReceipt(stranger.get(`/receipts/${id}`, { id }))),
      statusOf(withdraw(stranger.post(`/applications/${id}/withdrawal`, { id }, {}))),
    ]);
  expect(await statuses()).toEqual(Array(5).fill(404));
  await submit();
  expect(await statuses()).toEqual(Array(5).fill(404));
});

test("the board's staff are led to the case", async () => {
  await submit();
  const officer = await signedIn(open.officer);
  const answer: unknown = await loadApplication(officer.get(`/applications/${id}`, { id })).catch(
    (thrown: unknown) => thrown,
  );
  expect(goesTo(answer)).toBe(`/cases/${id}`);
});
