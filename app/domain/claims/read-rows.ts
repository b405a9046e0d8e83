/** From the cells of a spreadsheet to rows of the claim's form, as text: what is wrong with them the form says itself. */
import type { Cells } from "./cells";
import type { CostKind } from "./line-rules";

export const rowFields = [
  "category",
  "description",
  "date",
  "supplier",
  "voucher",
  "vat",
  "amount",
] as const;
export type RowField = (typeof rowFields)[number];
/** One row of the form, as it would be typed. */
export type FormRow = Readonly<Record<RowField, string>>;

export type RowCategory = {
  readonly id: string;
  readonly kind: CostKind;
  readonly name: { readonly sv: string; readonly en: string };
};

export type ReadRows = {
  readonly rows: readonly FormRow[];
  /** Rows that are not costs of the claim: sums, headings, flat rates, other days or projects. */
  readonly passedOver: number;
};

type Head = RowField | "debit" | "credit";

/** What columns are called, in capitals of none. */
const heads: Readonly<Record<string, Head>> = {
  kostnadsslag: "category",
  kategori: "category",
  category: "category",
  "cost category": "category",
  vad: "description",
  what: "description",
  text: "description",
  beskrivning: "description",
  benämning: "description",
  description: "description",
  datum: "date",
  bokföringsdatum: "date",
  verifikationsdatum: "date",
  fakturadatum: "date",
  date: "date",
  leverantör: "supplier",
  motpart: "supplier",
  supplier: "supplier",
  verifikation: "voucher",
  verifikationsnummer: "voucher",
  vernr: "voucher",
  "ver.nr": "voucher",
  "ver nr": "voucher",
  ver: "voucher",
  voucher: "voucher",
  moms: "vat",
  vat: "vat",
  belopp: "amount",
  summa: "amount",
  amount: "amount",
  debet: "debit",
  debit: "debit",
  kredit: "credit",
  credit: "credit",
};

/** The columns as the form has them, when no head says otherwise. */
const usual: readonly Head[] = rowFields.filter((field) => field !== "vat");

/** How far down the heads of columns are looked for: above them stand what the report is called and its dates. */
const DEEPEST_HEAD = 20;

export type Columns = {
  readonly columns: readonly (Head | undefined)[];
  /** The first row below the heads. */
  readonly from: number;
};

export function columnsOf(cells: Cells): Columns {
  const named = cells.slice(0, DEEPEST_HEAD).map((row) => row.map(headOf));
  const at = named.findIndex((heads) => heads.filter((head) => head !== undefined).length >= 2);
  const head = named[at];
  if (head) return { columns: head, from: at + 1 };
  const width = cells[0]?.length ?? 0;
  return { columns: width > usual.length ? rowFields : usual, from: 0 };
}

/** Reads rows with or without a head. Columns that it does not know are passed over, and rows of sums and flat rates. */
export function readRows(cells: Cells, categories: readonly RowCategory[]): ReadRows {
  const { columns, from } = columnsOf(cells);
  const body = cells.slice(from);
  const rows = body.flatMap((row) => {
    const said = (head: Head) => row[columns.indexOf(head)] ?? "";
    return isSum(row) ? [] : (formRow(said, categories) ?? []);
  });
  return { rows, passedOver: body.length - rows.length };
}

const headOf = (text: string): Head | undefined => {
  const name = text.toLowerCase().replace(/\s*\((kr|sek)\)$/, "");
  return Object.hasOwn(heads, name) ? heads[name] : undefined;
};

export const isSum = (row: readonly string[]): boolean =>
  /^(summa|totalt?|sum)\b/i.test(row.find((cell) => cell !== "") ?? "");

/** Null for a flat rate, which is counted. A category that the call does not have is kept among the words of the row. */
function formRow(said: (head: Head) => string, categories: readonly RowCategory[]): FormRow | null {
  const category = categoryOf(said("category"), categories);
  if (category?.kind === "flat") return null;
  const words = [category ? "" : said("category"), said("description")];
  return {
    category: category?.id ?? "",
    description: words.filter((word) => word !== "").join(": "),
    date: said("date"),
    supplier: said("supplier"),
    voucher: said("voucher"),
    vat: vatSaid(said("vat")),
    amount: said("amount") || moved(said("debit"), said("credit")),
  };
}

/** By its code, its name, or the beginning of one name only. */
function categoryOf(text: string, categories: readonly RowCategory[]): RowCategory | undefined {
  const word = text.toLowerCase();
  if (word === "") return undefined;
  const names = ({ id, name }: RowCategory) =>
    [id, name.sv, name.en].map((one) => one.toLowerCase());
  const exact = categories.find((one) => names(one).includes(word));
  const begins = categories.filter((one) => names(one).some((name) => name.startsWith(word)));
  return exact ?? (begins.length === 1 ? begins[0] : undefined);
}

function vatSaid(text: string): string {
  if (/^(net|utan|exkl|excl|without)/i.test(text)) return "net";
  return /^(gross|med|inkl|incl|with)/i.test(text) ? "gross" : "";
}

const isNothing = (text: string): boolean => /^[\s0.,-]*$/.test(text);

/** Debit is a cost and credit an income: "−100". Both at once stay as they are written, for the form to refuse. */
function moved(debit: string, credit: string): string {
  if (isNothing(credit)) return debit;
  return isNothing(debit) ? `-${credit.replace(/^[-\u2212]/, "")}` : `${debit} ${credit}`;
}
