import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findApplication, saveSection, startApplication } from "~/domain/applications/index.server";
import { action, loader } from "~/routes/applications/section";
import { as, done } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";
import { signedIn, statusOf, type SignedIn } from "../../support/signed-in";

const db = useTestDatabase();
let open: OpenCall;
let writer: SignedIn;
let id: string;
beforeAll(async () => {
  open = await openCall(db.kysely);
  writer = await signedIn(open.projectManager);
});
beforeEach(async () => {
  id = done(await startApplication(as(open.projectManager), { callId: open.callId })).applicationId;
});

type Fields = Record<string, string | File | (string | File)[]>;
const send = (section: string, fields: Fields, by = writer, commandId?: string) =>
  action(
    by.post(
      `/applications/${id}/${section}`,
      { id, section },
      { version: "1", ...fields },
      commandId,
    ),
  );
const answers = async () => done(await findApplication(open.projectManager, id)).answers;
/** What goes back to the form. */
const shown = async (answer: ReturnType<typeof send>) => {
  const given = await answer;
  if (!("data" in given)) throw new Error(`answered ${given.status}`);
  return { status: given.init?.status ?? 200, ...given.data };
};

test("what was typed is saved, and the applicant comes back to the overview", async () => {
  const answer = await send("sustainability", { F18: "Skolorna tar över.", done: "yes" });
  expect(answer).toBeInstanceOf(Response);
  expect((answer as Response).headers.get("Location")).toBe(`/applications/${id}`);
  expect(await answers()).toMatchObject({ F18: "Skolorna tar över." });
});

test("an impossible date is refused at its field, in a sentence, and what was typed stays", async () => {
  const fields = {
    F07: "Systerskap",
    "F09.startsOn": "2027-08-01",
    "F09.endsOn": "31 september 2027",
  };
  const answer = await shown(send("project", fields));
  expect(answer.status).toBe(422);
  expect(answer.errors).toEqual({
    "F09.endsOn": "Slutdatum: 31 september finns inte. Välj ett datum till och med 30 september.",
  });
  expect(answer.values).toMatchObject(fields);
  expect(await answers()).not.toHaveProperty("F07");
});

test("the same sentence comes in the reader's language", async () => {
  const reader = await signedIn(open.projectManager, "en");
  const answer = await shown(send("project", { "F09.endsOn": "31 September 2027" }, reader));
  expect(answer.errors["F09.endsOn"]).toBe(
    "End date: 31 September does not exist. Choose a date up to 30 September.",
  );
});

test("a wrong organisation number names its row", async () => {
  const fields = {
    "F17[0].name": "Skolan",
    "F17[1].name": "Gården",
    "F17[1].orgnr": "802999-9012",
  };
  const answer = await shown(send("partners", fields));
  expect(answer.errors).toEqual({
    "F17[1].orgnr":
      "Rad 2, organisationsnummer: kontrollsiffran stämmer inte. Jämför med ert registreringsbevis.",
  });
});

describe("rows without script", () => {
  const rows = { "F15[0].name": "Först", "F15[1].name": "Sist" };

  test("one more, with everything that was typed still there", async () => {
    const answer = await shown(send("activities", { ...rows, row: "add:F15" }));
    expect(answer.values).toMatchObject({ ...rows, "F15[2]": "" });
    expect(answer.status).toBe(200);
    expect(await answers()).not.toHaveProperty("F15");
  });

  test("one less, and the later rows move up", async () => {
    const { values } = await shown(send("activities", { ...rows, row: "remove:F15:0" }));
    expect(values["F15[0].name"]).toBe("Sist");
    expect(values).not.toHaveProperty("F15[1].name");
  });
});

describe("two who write at the same time", () => {
  beforeEach(async () => {
    const input = { applicationId: id, version: 1, section: "need" as const, isDone: false };
    const saved = { F11: "Ordförandens text", F12: { group: "", women: "24", men: "" } };
    done(await saveSection(as(open.signatory), { ...input, answers: saved }));
  });

  test("the second sees both texts and loses nothing", async () => {
    const answer = await shown(send("need", { F11: "Projektledarens text" }));
    expect(answer.status).toBe(409);
    expect(answer.formError).toContain("Ordförande har sparat medan du skrev");
    expect(answer.values.F11).toBe("Projektledarens text");
    expect("conflict" in answer && answer.conflict).toMatchObject({
      questions: ["F11", "F12"],
      mine: { F11: "Projektledarens text" },
    });
    expect(await answers()).toMatchObject({ F11: "Ordförandens text" });
  });

  test("nothing is saved before every text is chosen", async () => {
    const fields = { version: "2", F11: "Min", choose: "F11 F12", "keep.F11": "mine" };
    const answer = await shown(send("need", fields));
    expect(answer.errors).toEqual({ "keep.F12": "Välj vilken text som ska gälla." });
    expect(await answers()).toMatchObject({ F11: "Ordförandens text" });
  });

  test("both texts, and the other's figures, can be kept", async () => {
    const keep = { choose: "F11 F12", "keep.F11": "both", "keep.F12": "theirs" };
    await send("need", { version: "2", F11: "Projektledarens text", ...keep });
    expect(await answers()).toMatchObject({
      F11: "Ordförandens text\n\nProjektledarens text",
      F12: { women: 24 },
    });
  });
});

describe("files", () => {
  const file = (name: string, content: string) => new File([content], name);

  test("a program is refused, the protocol beside it is kept", async () => {
    const answer = await shown(send("signatory", { F03: file("intyg.exe", "MZ") }));
    expect(answer.errors["F03"]).toBe(
      'Filen "intyg.exe" går inte att ta emot. Ladda upp PDF, Word, Excel eller bild.',
    );
    const both = [file("intyg.exe", "MZ"), file("Protokoll.pdf", "%PDF-1.4 hej")];
    const second = await shown(send("signatory", { F03: both }));
    expect(second.errors["F03"]).toMatch(/ Övriga filer är sparade\.$/);
    const { files } = done(await findApplication(open.projectManager, id));
    expect(files.map(({ name }) => name)).toEqual(["Protokoll.pdf"]);
  });

  test("every refused file is named, and that the others are kept is said once", async () => {
    const files = [file("intyg.exe", "MZ"), file("tom.pdf", ""), file("Stadgar.pdf", "%PDF-1.4 a")];
    const { errors } = await shown(send("signatory", { F03: files }));
    expect(errors["F03"]).toMatch(/^Filen "intyg\.exe" .+ Filen "tom\.pdf" är tom\. .+ sparade\.$/);
    expect(errors["F03"]?.match(/Övriga filer/g)).toHaveLength(1);
  });
});

describe("a file that is not what its name says", () => {
  test("is refused with what it seems to be and what to do, and no word of other files", async () => {
    const beslut = new File(["beslut i text"], "beslut.pdf");
    const answer = await shown(send("signatory", { F03: beslut }));
    expect(answer.errors["F03"]).toBe(
      'Filen "beslut.pdf" är enligt namnet en PDF, men innehållet ser ut att vara ren text. Öppna filen, spara den på nytt som PDF och välj den igen.',
    );
  });
});

describe("who may open it", () => {
  const of = (by: SignedIn, section = "need") =>
    loader(by.get(`/applications/${id}/${section}`, { id, section }));

  test("a stranger who writes the address gets 404, reading and writing", async () => {
    const stranger = await signedIn(open.stranger);
    expect(await statusOf(of(stranger))).toBe(404);
    expect(await statusOf(send("need", { F11: "x" }, stranger))).toBe(404);
  });

  test("the board's staff get 404: a draft is the applicant's own", async () => {
    expect(await statusOf(of(await signedIn(open.officer)))).toBe(404);
  });

  test("a section that the form does not have is 404", async () => {
    expect(await statusOf(of(writer, "secrets"))).toBe(404);
  });

  test("a form without the session's token is refused, and what was typed stays", async () => {
    const answer = await send("need", { F11: "x", _csrf: "forged" });
    expect(answer).toMatchObject({
      init: { status: 403 },
      data: {
        values: { F11: "x" },
        formError: expect.stringMatching(/^Sidan öppnades före din senaste inloggning/),
      },
    });
  });
});
