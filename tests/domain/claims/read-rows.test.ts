import { describe, expect, test } from "vitest";
import { cellsOf, readRows, type RowCategory } from "~/domain/claims";

const categories: RowCategory[] = [
  { id: "LON", kind: "salary", name: { sv: "Lön", en: "Salary" } },
  { id: "LKP", kind: "flat", name: { sv: "Lönekostnadspåslag", en: "Social fees" } },
  { id: "LOK", kind: "other", name: { sv: "Lokaler (hyrda)", en: "Premises" } },
  { id: "MAT", kind: "other", name: { sv: "Material", en: "Materials" } },
];
const read = (text: string) => readRows(cellsOf(text), categories);

describe("cells", () => {
  test("by tab, semicolon or comma, whichever the first row has; quoted, with any line end", () => {
    expect(cellsOf("a\tb;c\r\n\r\nd\te")).toEqual([
      ["a", "b;c"],
      ["d", "e"],
    ]);
    expect(cellsOf('"a;1";"sa ""b"""\n"rad\n2";c')).toEqual([
      ["a;1", 'sa "b"'],
      ["rad\n2", "c"],
    ]);
    expect(cellsOf("a,b")).toEqual([["a", "b"]]);
    expect(cellsOf(" \n\t\n")).toEqual([]);
  });
});

describe("rows of a spreadsheet", () => {
  test("by their heads, in any order; what the columns do not know is passed over", () => {
    const { rows, passedOver } = read(
      "Belopp (kr);Datum;Konto;Text;Leverantör;Vernr;Kostnadsslag\n" +
        "12 000,00;2027-09-03;5010;Hyra;Folkets Hus;A 114;Lokaler\n" +
        "Summa;;;;;;\n",
    );
    expect(rows).toEqual([
      {
        category: "LOK",
        description: "Hyra",
        date: "2027-09-03",
        supplier: "Folkets Hus",
        voucher: "A 114",
        vat: "",
        amount: "12 000,00",
      },
    ]);
    expect(passedOver).toBe(1);
  });

  test("without heads as the form has them, with or without VAT", () => {
    const [row] = read("MAT\tPapper\t3/9 2027\tHandeln\tA 1\t99,50").rows;
    expect(row).toMatchObject({ category: "MAT", voucher: "A 1", amount: "99,50", vat: "" });
    const [taxed] = read("mat\tPapper\t3/9 2027\tHandeln\tA 1\texkl. moms\t99,50").rows;
    expect(taxed).toMatchObject({ category: "MAT", vat: "net", amount: "99,50" });
  });

  test("debit is a cost and credit an income", () => {
    const { rows } = read("Datum;Debet;Kredit\n2027-09-03;100,00;0,00\n2027-09-04;;250,00");
    expect(rows.map(({ amount }) => amount)).toEqual(["100,00", "-250,00"]);
  });

  test("a flat rate is left out; a category that is unknown or could be two is kept in words", () => {
    const { rows, passedOver } = read(
      "Kostnadsslag;Vad;Belopp\nLönekostnadspåslag;Oktober;10\nKaffe;Träff;20\nL;Oktober;30\nlön;Oktober;40",
    );
    expect(passedOver).toBe(1);
    expect(rows.map(({ category, description }) => [category, description])).toEqual([
      ["", "Kaffe: Träff"],
      ["", "L: Oktober"],
      ["LON", "Oktober"],
    ]);
  });
});
