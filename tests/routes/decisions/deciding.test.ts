import { beforeAll, describe, expect, test } from "vitest";
import { declareDecisionConflict } from "~/domain/decisions/index.server";
import { action as decide, loader as confirm } from "~/routes/decisions/confirmation";
import { loader as read } from "~/routes/decisions/decision";
import { loader as readPdf } from "~/routes/letters/letter-pdf";
import { action as propose } from "~/routes/decisions/proposal";
import { rankedDemoCall, type RankedCall } from "../../support/assessed-call";
import { as, done, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { consequences, propose as proposed } from "../../support/decided-call";
import { letterId } from "../../support/sent-letter";
import { signedIn, statusOf } from "../../support/signed-in";

const db = useTestDatabase();
let ranked: RankedCall;
beforeAll(async () => {
  ranked = await rankedDemoCall(db.kysely);
  await setClock(db.kysely, "2027-05-20T08:00:00Z");
});

const errorsOf = (given: unknown): unknown =>
  Reflect.get(Reflect.get(given as object, "data") as object, "errors");
const formErrorOf = (given: unknown): string =>
  String(Reflect.get(Reflect.get(given as object, "data") as object, "formError")).replaceAll(
    "\u00a0",
    " ",
  );

describe("the form of a proposal", () => {
  const fields = (more: Readonly<Record<string, string>>) => ({
    outcome: "granted",
    granted: "590 000",
    "years[0].year": "2027",
    "years[0].amount": "295 000,00 kr",
    "years[1].year": "2028",
    "years[1].amount": "295.000:-",
    reasons: "Ansökan ligger över gränsen.",
    conditions: "",
    ...Object.fromEntries(
      Object.entries(consequences).map(([key, text]) => [`consequences.${key}`, text]),
    ),
    ...more,
  });
  const sent = async (more: Readonly<Record<string, string>>) => {
    const id = ranked.cases.forening.applicationId;
    const person = await signedIn(ranked.office.officer);
    return propose(person.post(`/cases/${id}/proposal`, { id }, fields(more)));
  };

  test("accepts no empty consequence, and says which one", async () => {
    expect(errorsOf(await sent({ "consequences.children": " " }))).toEqual({
      "consequences.children":
        "Barnperspektivet: skriv hur förslaget påverkar, till exempel ”Påverkas inte”.",
    });
  });

  test("says what is wrong with the years, to the öre", async () => {
    const [sentence] = Object.values(
      errorsOf(await sent({ "years[1].amount": "294 999,99" })) as Record<string, string>,
    );
    expect(sentence?.replaceAll("\u00a0", " ")).toBe(
      "Fördelning på år: åren blir 589 999,99 kr tillsammans, men beloppet är 590 000,00 kr. Skillnaden är 0,01 kr.",
    );
  });

  test("reads amounts as people write them", async () => {
    expect(await statusOf(sent({}))).toBe(302);
  });
});

describe("the page of a decision", () => {
  test("refuses what is beyond the delegation with a sentence, and the second press acts once", async () => {
    const id = await proposed(ranked, "folkhogskola");
    const { decisionMaker, headOfUnit } = ranked.office;
    const shownTo = async (actor: typeof decisionMaker) => {
      done(
        await declareDecisionConflict(as(actor), { decisionId: id, conflict: false, reason: "" }),
      );
      const page = await read((await signedIn(actor)).get(`/decisions/${id}`, { id }));
      return { shownHash: page.shownHash };
    };
    const path = `/decisions/${id}/confirmation`;
    const limited = await signedIn(headOfUnit);
    const refused = await decide(limited.post(path, { id }, await shownTo(headOfUnit)));
    expect(formErrorOf(refused)).toContain("större än du får besluta om (1 000 000,00 kr)");

    const person = await signedIn(decisionMaker);
    const press = person.post(path, { id }, await shownTo(decisionMaker), "press-0001");
    const again = { ...press, request: press.request.clone() };
    const answers = await Promise.all([statusOf(decide(press)), statusOf(decide(again))]);
    expect(answers).toEqual([302, 302]);

    const late: unknown = await confirm(person.get(`${path}?shown=x`, { id })).catch(
      (thrown: unknown) => thrown,
    );
    expect((late as Response).headers.get("Location")).toBe(`/decisions/${id}?late=1`);
    expect(await read(person.get(`/decisions/${id}?late=1`, { id }))).toMatchObject({
      status: "decided",
      decidedByName: decisionMaker.name,
    });

    const { applicationId } = ranked.cases.folkhogskola;
    const letter = await letterId(decisionMaker, applicationId, "award");
    const pdf = (actor: Parameters<typeof signedIn>[0]) =>
      signedIn(actor).then((reader) =>
        statusOf(readPdf(reader.get(`/letters/${letter}/pdf`, { id: letter }))),
      );
    expect(await pdf(ranked.cases.folkhogskola.signatory)).toBe(200);
    expect(await pdf(ranked.cases.kommun.signatory)).toBe(404);
  });
});
