/**
 * Reads SIE files of all types (1–4, 4I): what they hold, whether vouchers balance, whether the checksum is right.
 * Unknown labels and further fields are passed over, as the format asks for. Format: SIE 4B, 2008-09-30.
 */
import { plainDate } from "~/domain/shared/dates";
import { ok, refuse, type Result } from "~/domain/shared/result";
import { exactDecimal, sumOf, writeDecimal, type ExactDecimal } from "../exact-decimal";
import { accountsThatDiffer, balancesOf, type SieBalances } from "./sie-balances";
import { checksumOf } from "./sie-checksum";
import { encodingOfSie, textOfSie, type SieEncoding } from "./sie-encoding";
import { fieldOf, sieRecords, type SieRecord } from "./sie-records";

const MAX_BYTES = 64 * 1024 * 1024;

type SieTransaction = {
  readonly account: string;
  /** Objects that the row is booked on, whichever dimension: cost centres, projects. */
  readonly objects: readonly string[];
  readonly amount: ExactDecimal;
  readonly line: number;
};
type SieVoucher = {
  readonly series: string;
  readonly number: string;
  /** "20270131" as written. */
  readonly date: string;
  readonly text: string;
  readonly line: number;
  readonly transactions: readonly SieTransaction[];
};
export type SieWarning = {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
};
export type SieFile = {
  readonly type: number;
  readonly program: string | null;
  readonly company: string | null;
  readonly organisationNumber: string | null;
  readonly accounts: number;
  readonly dimensions: number;
  readonly objects: number;
  readonly vouchers: readonly SieVoucher[];
  /** Rows that were added to a voucher and rows that were struck out; neither counts. */
  readonly changedRows: { readonly added: number; readonly struck: number };
  /** This year, "20270101" and "20271231"; null when the file does not say. */
  readonly year: { readonly from: string; readonly to: string } | null;
  readonly balances: SieBalances;
  /** The sum that the file carries, and which is right; null when it has none. */
  readonly checksum: string | null;
  readonly encoding: SieEncoding;
  readonly warnings: readonly SieWarning[];
};

/** Refuses with sie.empty, tooLarge, notSie, malformed, incomplete, amount, voucher or checksum; params.at says where. */
export function readSie(bytes: Uint8Array): Result<SieFile> {
  if (bytes.length === 0) return refuse("sie.empty", { at: "line 1" });
  if (bytes.length > MAX_BYTES) return refuse("sie.tooLarge", { at: `byte ${MAX_BYTES}` });
  const encoding = encodingOfSie(bytes);
  const text = textOfSie(bytes, encoding).replace(/^\ufeff/, "");
  if (!/^\s*#/.test(text) || !/^\s*#FLAGGA\b/im.test(text))
    return refuse("sie.notSie", { at: "line 1" });
  const records = sieRecords(text);
  if (!records.ok) return records;
  // Whose file it is must be said in every type: a file without it ends before it has begun.
  if (!records.value.some(({ label }) => label === "#FNAMN"))
    return refuse("sie.incomplete", { at: `line ${records.value.at(-1)?.line ?? 1}` });
  const checksum = checksumOf(records.value, encoding);
  if (checksum && !checksum.counted.includes(checksum.written)) {
    return refuse("sie.checksum", {
      at: `line ${checksum.line}`,
      written: checksum.written,
      counted: checksum.counted[0] ?? "",
    });
  }
  const vouchers = vouchersIn(records.value);
  if (!vouchers.ok) return vouchers;
  const field = (label: string) =>
    fieldOf(
      records.value.find((record) => record.label === label),
      0,
    ) || null;
  const count = (label: string) => records.value.filter((record) => record.label === label).length;
  return ok({
    type: Number(field("#SIETYP") ?? "1"),
    program: field("#PROGRAM"),
    company: field("#FNAMN"),
    organisationNumber: field("#ORGNR"),
    accounts: count("#KONTO"),
    dimensions: count("#DIM"),
    objects: count("#OBJEKT"),
    vouchers: vouchers.value,
    changedRows: { added: count("#RTRANS"), struck: count("#BTRANS") },
    year: yearIn(records.value),
    balances: balancesOf(records.value),
    checksum: checksum?.written ?? null,
    encoding,
    warnings: warningsOf(records.value, vouchers.value, encoding),
  });
}

function yearIn(records: readonly SieRecord[]): SieFile["year"] {
  const year = records.find((record) => record.label === "#RAR" && fieldOf(record, 0) === "0");
  const [from, to] = [fieldOf(year, 1), fieldOf(year, 2)];
  return isDay(from) && isDay(to) ? { from, to } : null;
}

/** What the rows of a voucher add up to: zero when it balances. */
export const sumOfVoucher = (voucher: SieVoucher): ExactDecimal =>
  sumOf(voucher.transactions.map(({ amount }) => amount));

/** Only #TRANS count: #RTRANS is followed by its twin, and #BTRANS is struck out. */
function vouchersIn(records: readonly SieRecord[]): Result<SieVoucher[]> {
  const vouchers: SieVoucher[] = [];
  let open: (Omit<SieVoucher, "transactions"> & { transactions: SieTransaction[] }) | null = null;
  let isInside = false;
  for (const record of records) {
    const at = `line ${record.line}`;
    switch (record.label) {
      case "#VER":
        if (open) return refuse("sie.voucher", { at });
        open = {
          series: fieldOf(record, 0),
          number: fieldOf(record, 1),
          date: fieldOf(record, 2),
          text: fieldOf(record, 3),
          line: record.line,
          transactions: [],
        };
        vouchers.push(open);
        break;
      case "{":
        if (!open || isInside) return refuse("sie.voucher", { at });
        isInside = true;
        break;
      case "}":
        if (!isInside) return refuse("sie.voucher", { at });
        isInside = false;
        open = null;
        break;
      case "#TRANS": {
        if (!open || !isInside) return refuse("sie.voucher", { at });
        // Account, object list, amount; a program that leaves the list out writes the amount second.
        const amount = exactDecimal(fieldOf(record, Array.isArray(record.fields[1]) ? 2 : 1));
        if (!amount) return refuse("sie.amount", { at });
        open.transactions.push({
          account: fieldOf(record, 0),
          objects: objectsOf(record),
          amount,
          line: record.line,
        });
        break;
      }
      default:
    }
  }
  // A voucher is always followed by its rows: without them the file ends too early.
  return open ? refuse("sie.voucher", { at: `line ${open.line}` }) : ok(vouchers);
}

/** `{1 "100" 6 "P7"}` is the objects 100 and P7: dimension and object by turns. */
const objectsOf = ({ fields: [, list] }: SieRecord): string[] =>
  Array.isArray(list) ? list.filter((_part, at) => at % 2 === 1) : [];

function warningsOf(
  records: readonly SieRecord[],
  vouchers: readonly SieVoucher[],
  encoding: SieEncoding,
): SieWarning[] {
  const warnings: SieWarning[] = [];
  const warn = (code: string, params: Record<string, string>) => warnings.push({ code, params });
  if (encoding !== "cp437") warn("encoding", { encoding });
  for (const record of records) {
    if (record.isCut) warn("cut", { label: record.label, line: String(record.line) });
    if (record.label === "#ORGNR" && !fieldOf(record, 0))
      warn("unreadable", { label: "#ORGNR", line: String(record.line) });
    if (record.label === "#RAR" && !(isDay(fieldOf(record, 1)) && isDay(fieldOf(record, 2)))) {
      warn("unreadable", { label: "#RAR", line: String(record.line) });
    }
  }
  for (const voucher of vouchers) {
    const sum = sumOfVoucher(voucher);
    const params = { voucher: voucher.series + voucher.number, line: String(voucher.line) };
    if (sum.units !== 0n) warn("unbalanced", { ...params, difference: writeDecimal(sum) });
    if (!isDay(voucher.date)) warn("date", { ...params, date: voucher.date });
  }
  const differing = accountsThatDiffer(records, vouchers);
  if (differing.length > 0)
    warn("balances", {
      count: String(differing.length),
      accounts: differing.slice(0, 10).join(", "),
    });
  return warnings;
}

const isDay = (text: string): boolean =>
  /^\d{8}$/.test(text) &&
  plainDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`) !== null;
