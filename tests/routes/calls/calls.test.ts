import { beforeAll, expect, test } from "vitest";
import { action as ask } from "~/routes/calls/questions";
import { loader as sixQuestions } from "~/routes/calls/eligibility";
import { action as prepare } from "~/routes/calls/new";
import { loader as callPage } from "~/routes/calls/call";
import { loader as confirmPage } from "~/routes/calls/publication";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";
import { signedIn } from "../../support/signed-in";

const db = useTestDatabase();
let open: OpenCall;
beforeAll(async () => {
  open = await openCall(db.kysely);
});

const visit = (path: string, id: string) => ({
  request: new Request(`http://localhost${path}`),
  params: { id },
  context: {},
});

test("the six questions are answered without an account; an amount that cannot be read is shown back", async () => {
  const id = open.callId;
  const path = `/calls/${id}/eligibility?type=kommun&twoYears=&debts=no&ordinary=no&period=yes`;
  const unread = await sixQuestions(visit(`${path}&amount=femhundra`, id));
  expect(unread).toMatchObject({ unreadAmount: "femhundra", answer: { outcome: "open" } });
  const read = await sixQuestions(visit(`${path}&amount=590+tkr`, id));
  expect(read).toMatchObject({ unreadAmount: null, answer: { outcome: "yes" } });
  const unasked = await sixQuestions(visit(`/calls/${id}/eligibility`, id));
  expect(unasked.answer).toBe(null);
});

test("a question that is too long stays as it was typed", async () => {
  const person = await signedIn(open.signatory);
  const question = "a".repeat(2001);
  const path = `/calls/${open.callId}/questions`;
  expect(await ask(person.post(path, { id: open.callId }, { question }))).toMatchObject({
    data: { values: { question }, errors: { question: expect.stringContaining("2001") as string } },
    init: { status: 422 },
  });
});

test("every field that is wrong in a new call is told at once, in the reader's language", async () => {
  const officer = await signedIn(open.officer, "en");
  const fields = {
    titleSv: "Insatser",
    opensOn: "2027-02-30",
    opensTime: "åtta",
    "envelopes[0].year": "2027",
    "envelopes[0].amount": "1.640",
    source: "json",
  };
  const answer = await prepare(officer.post("/calls/new", {}, fields));
  expect(answer).toMatchObject({
    data: {
      values: fields,
      errors: {
        titleEn: expect.any(String) as string,
        opensOn: "30 February does not exist. Choose a date up to 28 February.",
        opensTime: 'We cannot read the time "åtta". Write hour and minute, for example 14.30.',
        "envelopes[0].amount": expect.stringContaining("1,640") as string,
        "dates.decision": expect.any(String) as string,
      },
    },
    init: { status: 422 },
  });
});

test("the page that confirms publication leads to the call once it is published", async () => {
  const officer = await signedIn(open.officer);
  const path = `/calls/${open.callId}/publication`;
  const answer: unknown = await confirmPage(officer.get(path, { id: open.callId })).catch(
    (thrown: unknown) => thrown,
  );
  expect((answer as Response).headers.get("Location")).toBe(`/calls/${open.callId}?late=1`);
  const page = await callPage(officer.get(`/calls/${open.callId}`, { id: open.callId }));
  expect(page.publication?.published?.by).toBe("Administratör A1");
});
