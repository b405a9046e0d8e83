import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prepareDismissal } from "~/domain/applications/index.server";
import { loader as application } from "~/routes/cases/application";
import { loader as overview } from "~/routes/cases/case";
import { loader as list } from "~/routes/cases/cases";
import { action as check, loader as checks } from "~/routes/cases/checks";
import { loader as history } from "~/routes/cases/history";
import { action as rejectionDecision } from "~/routes/cases/rejection-decision";
import { action as request } from "~/routes/cases/request";
import { as, done } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";
import { signedIn, statusOf, type SignedIn } from "../../support/signed-in";
import { casePeople, submitted, type CasePeople } from "../../support/submitted-case";
import { writtenDraft } from "../../support/written-application";

const db = useTestDatabase();
let open: OpenCall;
let people: CasePeople;
let officer: SignedIn;
let id: string;
beforeAll(async () => {
  open = await openCall(db.kysely);
  people = await casePeople(db.kysely);
  officer = await signedIn(open.officer);
});
beforeEach(async () => {
  id = await submitted(db.kysely, open);
});

const of = (loader: typeof overview, by: SignedIn) => loader(by.get(`/cases/${id}`, { id }));

describe("who may open a case", () => {
  test("officer and auditor may; another county, the applicant and a stranger get 404", async () => {
    expect(await statusOf(of(overview, officer))).toBe(200);
    expect(await statusOf(of(overview, await signedIn(people.auditor)))).toBe(200);
    for (const other of [people.elsewhere, open.signatory, open.stranger]) {
      expect(await statusOf(of(overview, await signedIn(other)))).toBe(404);
    }
  });

  test("a draft is nobody's case", async () => {
    id = await writtenDraft(open.projectManager, open.callId);
    expect(await statusOf(of(overview, officer))).toBe(404);
    expect(await statusOf(history(officer.get(`/cases/${id}/history`, { id })))).toBe(404);
  });
});

test("what came in is shown from the version that was kept, and agrees with its checksum", async () => {
  const { version, money } = await application(officer.get(`/cases/${id}/application`, { id }));
  expect(version).toMatchObject({ no: 1, isIntact: true });
  expect(money.budget.total).toBe(82_583_704n);
});

test("the list keeps its search in the address", async () => {
  const { count, q } = await list(officer.get("/cases?q=systerskap&sort=-grant"));
  expect([count > 0, q]).toEqual([true, "systerskap"]);
});

describe("the formal check's form", () => {
  const fields = {
    "findings[0].condition": "B2",
    "findings[0].result": "met",
    "findings[0].source": "",
    "findings[1].condition": "B3",
    "findings[1].source": "Utdrag från Kronofogden 2027-03-08",
  };
  const send = (typed: Record<string, string>, by = officer) =>
    check(by.post(`/cases/${id}/checks`, { id }, typed));
  const recorded = async () => {
    const { checks: all } = await checks(officer.get(`/cases/${id}/checks`, { id }));
    return all.flatMap(({ condition, recorded: found }) => (found ? [condition] : []));
  };

  test("names the condition in each error, and what was typed stays", async () => {
    const given = await send(fields);
    if (given instanceof Response) throw new Error("answered");
    expect(given.init?.status).toBe(422);
    expect(given.data.errors).toEqual({
      "findings[0].source":
        "Källa, Ideell organisation: styrelse, demokratiskt uppbyggd …: skriv vad du har jämfört med.",
      "findings[1].result": "Inga skulder hos Kronofogdemyndigheten, ingen …: välj ett resultat.",
    });
    expect(given.data.values).toMatchObject(fields);
    expect(await recorded()).toEqual([]);
  });

  test("saves what is filled in and leaves the rest unexamined", async () => {
    const given = await send({
      ...fields,
      "findings[0].source": "Stadgarna",
      "findings[1].source": "",
    });
    expect((given as Response).headers.get("Location")).toBe(`/cases/${id}/checks`);
    expect(await recorded()).toEqual(["B2"]);
  });
});

test("a due date that does not exist is refused in a sentence", async () => {
  const fields = { wanted: "Skicka in protokollet från årsmötet.", dueOn: "31 september 2027" };
  const given = await request(officer.post(`/cases/${id}/requests/new`, { id }, fields));
  if (given instanceof Response) throw new Error("answered");
  expect(given.data.errors["dueOn"]).toContain("31 september finns inte");
  expect(given.data.values).toMatchObject(fields);
});

test("the one who wrote the dismissal is told that somebody else must decide", async () => {
  id = await submitted(db.kysely, open, "2027-03-01T15:10:00Z");
  const reasons = "Ansökan kom in tio minuter för sent utan särskilda skäl.";
  const input = { applicationId: id, ground: "late" as const, reasons };
  const { dismissalId } = done(await prepareDismissal(as(people.decisionMaker), input));
  const decide = async (by: CasePeople["colleague"]) =>
    rejectionDecision(
      (await signedIn(by)).post(`/cases/${id}/rejection/decision`, { id }, { dismissalId }),
    );
  const given = await decide(people.decisionMaker);
  if (given instanceof Response) throw new Error("answered");
  expect(given.init?.status).toBe(409);
  expect(await statusOf(decide(people.colleague))).toBe(403);
});
