/** Rows that are pasted or uploaded stand in the form, with what is wrong with them, and nothing is lost or saved. */
import { beforeAll, describe, expect, it } from "vitest";
import { action as edit } from "~/routes/claims/edit";
import { findClaimForm } from "~/domain/claims/index.server";
import { addMember, addOrganisation, done } from "../../support/builders";
import { day, excelFile, formula } from "../../support/excel-file";
import { useTestDatabase } from "../../support/database";
import { runningProject, type RunningProject } from "../../support/running-project";
import { signedIn, type SignedIn } from "../../support/signed-in";

const db = useTestDatabase();
let project: RunningProject;
let recipient: SignedIn;

beforeAll(async () => {
  project = await runningProject(db.kysely);
  recipient = await signedIn(project.manager);
});

const typed = {
  version: "0",
  periodFrom: "2027-08-01",
  periodTo: "2027-10-31",
  progress: "Träffarna har hållits.",
  "lines[0].category": "LOK",
  "lines[0].description": "Hyra",
  "lines[0].date": "2027-08-15",
  "lines[0].supplier": "Folkets Hus",
  "lines[0].voucher": "A 1",
  "lines[0].amount": "12 ooo",
};

type Read = {
  readonly values: Record<string, string>;
  readonly errors: Record<string, string>;
  readonly read?: { readonly rows: number; readonly passedOver: number };
};

async function send(fields: Record<string, string | File>, by = recipient): Promise<Read> {
  const id = project.projectId;
  const answered = await edit(by.post(`/projects/${id}/claims/new`, { id }, fields));
  if (answered instanceof Response) throw new Error(`saved: ${answered.status}`);
  return answered.data as Read;
}

const pasted = [
  "Kostnadsslag\tVad\tDatum\tLeverantör\tVerifikation\tBelopp",
  "Material\tPapper\t31 september 2027\tHandeln\tA 2\t99,50",
  "Material\tPennor\t2027-11-01\tHandeln\tA 3\t10",
  "Kaffe\tTräff\t2027-09-01\tHandeln\tA 4\t20",
  "Summa\t\t\t\t\t129,50",
].join("\n");

describe("pasted rows", () => {
  it("come after those typed, which stay as they are, with the faults of each", async () => {
    const { values, errors, read } = await send({ ...typed, do: "read", _pasted: pasted });
    expect(read).toEqual({ rows: 3, passedOver: 1 });
    expect(values).toMatchObject({
      ...typed,
      "lines[1].category": "MAT",
      "lines[1].description": "Papper",
      "lines[1].date": "31 september 2027",
      "lines[2].amount": "10",
      "lines[3].description": "Kaffe: Träff",
    });
    expect(Object.keys(errors)).toEqual(["lines[0].amount", "lines[1].date", "lines[3].category"]);
    expect(errors["lines[1].date"]).toBe(
      "Rad 2, datum: 31 september finns inte. Välj ett datum till och med 30 september.",
    );
    expect(done(await findClaimForm(project.manager, project.projectId)).lines).toEqual([]);
  });

  it("are read before anything is saved, whichever button is pressed", async () => {
    const mended = { ...typed, "lines[0].amount": "12 000" };
    const { read, errors } = await send({ ...mended, do: "review", _pasted: pasted });
    expect(read?.rows).toBe(3);
    expect(Object.keys(errors)).not.toContain("lines[0].amount");
  });

  it("without a category get the one that was chosen for them", async () => {
    const rows =
      "\tPapper\t2027-09-01\tHandeln\tA 2\t99,50\nLokal\tHyra\t2027-09-02\tHandeln\tA 3\t10";
    const { values, errors } = await send({ ...typed, _pasted: rows, _category: "MAT" });
    expect([values["lines[1].category"], values["lines[2].category"]]).toEqual(["MAT", "LOK"]);
    expect(Object.keys(errors)).toEqual(["lines[0].amount"]);
  });

  it("that say nothing are refused where they were pasted, and come back with all that was typed", async () => {
    const { values, errors } = await send({ ...typed, do: "read", _pasted: "Summa" });
    expect(Object.keys(errors)).toEqual(["_pasted"]);
    expect(values).toMatchObject({ ...typed, _pasted: "Summa" });
  });

  it("may be five hundred, and one more is said", async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => `MAT\tPapper\t2027-09-01\tHandeln\tB ${at}\t1`);
    const full = await send({ ...typed, "lines[0].amount": "1", _pasted: rows(499).join("\n") });
    expect([full.read?.rows, full.errors]).toEqual([499, {}]);
    const over = await send({ ...typed, "lines[0].amount": "1", _pasted: rows(500).join("\n") });
    expect(Object.values(over.errors)).toEqual(["Kostnader: skriv högst 500 rader."]);
  });
});

describe("an extract from the ledger", () => {
  const upload = (name: string, content: string | Uint8Array, fields = {}) =>
    send({
      ...typed,
      do: "read",
      _extract: new File([typeof content === "string" ? content : Uint8Array.from(content)], name),
      ...fields,
    });
  const sie = [
    "#FLAGGA 0",
    "#SIETYP 4",
    '#FNAMN "Föreningen"',
    '#VER A 7 20270903 "Tryckeriet"',
    "{",
    '#TRANS 6150 {6 "P7"} 480.00',
    '#TRANS 6150 {6 "P8"} 20.00',
    "#TRANS 1930 {} -500.00",
    "}",
    '#VER L 2 20270925 "Lön september"',
    "{",
    '#TRANS 7010 {6 "P7"} 30000.00',
    '#TRANS 7510 {6 "P7"} 9426.00',
    "#TRANS 2710 {} -39426.00",
    "}",
  ].join("\r\n");

  it("as SIE gives the project's costs, with salaries as such and social fees left out", async () => {
    const { values, read } = await upload("bok.se", sie, { _code: "P7" });
    expect(read).toEqual({ rows: 2, passedOver: 4 });
    expect(values).toMatchObject({
      "lines[1].category": "",
      "lines[1].description": "Tryckeriet",
      "lines[1].date": "2027-09-03",
      "lines[1].voucher": "A 7",
      "lines[1].amount": "480,00",
      "lines[2].category": "LON",
      "lines[2].amount": "30000,00",
    });
    expect((await upload("bok.se", sie)).read?.rows).toBe(3);
  });

  it("as CSV in Windows' own letters is read as it was meant", async () => {
    const text = "Vad;Datum;Leverantör;Verifikation;Belopp\nKörning;2027-09-03;Åkeriet;A 9;100";
    const { values } = await upload("rader.csv", Buffer.from(text, "latin1"));
    expect(values).toMatchObject({
      "lines[1].description": "Körning",
      "lines[1].supplier": "Åkeriet",
    });
  });

  it("as an Excel workbook gives its rows below what the report is called, days and öre as Excel shows them", async () => {
    const { values, errors, read } = await upload(
      "Huvudbok.XLSX",
      excelFile({
        rows: [
          ["Huvudbok 2027", null, "Föreningen"],
          [],
          ["Kostnadsslag", "Vad", "Datum", "Leverantör", "Ver.nr", "Konto", "Belopp (kr)"],
          ["Material", "Papper", day(46631), "Handeln", 12, formula("1", "e"), 0.1 + 0.2],
          ["Lokal", "Hyra", "2027-09-02", "Folkets Hus", "A 13", null, formula("1200")],
          ["Summa", null, null, null, null, null, formula(null)],
        ],
      }),
    );
    expect([read, Object.keys(errors)]).toEqual([{ rows: 2, passedOver: 1 }, ["lines[0].amount"]]);
    expect(values).toMatchObject({
      "lines[1].category": "MAT",
      "lines[1].date": "2027-09-01",
      "lines[1].voucher": "12",
      "lines[1].amount": "0,3",
      "lines[2].amount": "1200",
    });
  });

  it("as an Excel workbook whose amounts are not whole öre is refused with the cells named", async () => {
    const amounts = [100 / 3, { xml: '<c r="@" t="e"><v>#REF!</v></c>' }, formula(null), 5];
    const rows = amounts.map((amount, at) => ["Papper", day(46631), `A ${at}`, amount]);
    const { values, errors } = await upload(
      "bok.xlsx",
      excelFile({ rows: [["Vad", "Datum", "Verifikation", "Belopp"], ...rows] }),
    );
    expect(Object.keys(errors)).toEqual(["_extract"]);
    expect(errors["_extract"]).toContain("D2 (33,3333333333333), D3 (#REF!), D4 (=).");
    expect(values).toMatchObject(typed);
  });

  it("of more rows than a claim has is refused with the number, however they came", async () => {
    const rows = Array.from({ length: 501 }, (_, at) => `Papper;2027-09-01;Handeln;B ${at};1`);
    const { errors } = await upload("rader.csv", rows.join("\n"));
    expect(errors["_extract"]).toMatch(/^Det är 501 rader\. En rekvisition har högst 500/);
  });

  it("as another file under a name of Excel's, as something unreadable, or as a broken SIE file is refused at its field", async () => {
    const refused = async (content: string | Uint8Array, name = "fil") =>
      (await upload(name, content)).errors["_extract"];
    expect(await refused("Vad;Belopp", "bok.xlsx")).toMatch(/ser ut att vara/);
    expect(await refused("PK\u0003\u0004...")).toMatch(/^Excelfilen är trasig/);
    expect(await refused("a\0b")).toMatch(/^Vi kan inte läsa filen/);
    expect(await refused("#FLAGGA 0\n#FNAMN x\n#VER A 1\n#TRANS")).toMatch(/vid rad 4\./);
  });
});

it("a stranger reads nothing into another's form", async () => {
  const other = await addOrganisation(db.kysely, { name: "Annan", orgnr: "802999-9029" });
  const stranger = await signedIn(await addMember(db.kysely, other, "Främling", ["signatory"]));
  const refused = await send({ ...typed, _pasted: pasted }, stranger).catch((thrown) => thrown);
  expect(refused).toBeInstanceOf(Response);
  expect((refused as Response).status).toBe(404);
});
