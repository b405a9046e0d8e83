/** Rows from outside the form: pasted from a spreadsheet, or a ledger extract as Excel, CSV or SIE 4. Nothing is saved here. */
import { mismatch } from "../../gateways/file-kind";
import { shownName } from "../../gateways/files";
import { readSie, type SieFile } from "../../gateways/sie/read-sie";
import { looksLikeSpreadsheet } from "../../gateways/spreadsheet/read-spreadsheet";
import { writeDecimal } from "../../gateways/exact-decimal";
import type { Applicant } from "../shared/actor";
import { ok, refuseField, type Result } from "../shared/result";
import { cellsOf } from "./cells";
import { findClaimForm } from "./find-claim-form.server";
import { cellsOfSheet } from "./sheet-cells.server";
import { MOST_LINES } from "./most-lines";
import { readRows, type FormRow, type ReadRows, type RowCategory } from "./read-rows";

type Extract = {
  readonly pasted: string;
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
  /** The project's code in the ledger: only its rows of a SIE file are read. Empty reads all. */
  readonly code: string;
};

/**
 * Refuses at the field that it came by: `claim.extractUnreadable`, `claim.extractEmpty`, `claim.extractSie` { row },
 * `claim.extractCells` { cells }, `claim.extractTooLong` { rows, max }, `file.otherContent` or `spreadsheet.…`.
 */
export async function readExtract(
  actor: Applicant,
  projectId: string,
  { pasted, file, code }: Extract,
): Promise<Result<ReadRows>> {
  const form = await findClaimForm(actor, projectId);
  if (!form.ok) return form;
  const { categories } = form.value;
  const fromText = readRows(cellsOf(pasted), categories);
  const fromFile = file ? readFile(file, code.trim(), categories) : ok(nothing);
  if (!fromFile.ok) return fromFile;
  const rows = [...fromText.rows, ...fromFile.value.rows];
  const field = file ? "_extract" : "_pasted";
  if (rows.length === 0) return refuseField(field, "claim.extractEmpty");
  if (rows.length > MOST_LINES) {
    const params = { rows: String(rows.length), max: String(MOST_LINES) };
    return refuseField(field, "claim.extractTooLong", params);
  }
  return ok({ rows, passedOver: fromText.passedOver + fromFile.value.passedOver });
}

const nothing: ReadRows = { rows: [], passedOver: 0 };

function readFile(
  { name, bytes }: NonNullable<Extract["file"]>,
  code: string,
  categories: readonly RowCategory[],
): Result<ReadRows> {
  const shown = shownName(name);
  const other = mismatch(shown, bytes);
  if (other) return refuseField("_extract", "file.otherContent", { ...other, name: shown });
  if (looksLikeSpreadsheet(bytes)) {
    const cells = cellsOfSheet(bytes);
    return cells.ok ? ok(readRows(cells.value, categories)) : { ...cells, field: "_extract" };
  }
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  if (/^(?:\u00ef\u00bb\u00bf)?\s*#/.test(start)) return readSieFile(bytes, code, categories);
  const text = textOf(bytes);
  return text.includes("\0")
    ? refuseField("_extract", "claim.extractUnreadable")
    : ok(readRows(cellsOf(text), categories));
}

function readSieFile(
  bytes: Uint8Array,
  code: string,
  categories: readonly RowCategory[],
): Result<ReadRows> {
  const sie = readSie(bytes);
  if (sie.ok) return ok(rowsOfSie(sie.value, code, categories));
  const row = /\d+/.exec(sie.params?.["at"] ?? "")?.[0] ?? "1";
  return refuseField("_extract", "claim.extractSie", { row });
}

/** As spreadsheets save text: UTF-8, UTF-16 with its mark, or Windows' own. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Accounts of the BAS chart: 3 income, 4–7 costs, of which 70–72 salaries and 75 what the flat rate stands for. */
function rowsOfSie(
  { vouchers }: SieFile,
  code: string,
  categories: readonly RowCategory[],
): ReadRows {
  const idOf = (kind: RowCategory["kind"]) => categories.find((one) => one.kind === kind)?.id ?? "";
  const categoryOf = (account: string) => {
    if (account.startsWith("3")) return idOf("income");
    return /^7[0-2]/.test(account) ? idOf("salary") : "";
  };
  let passedOver = 0;
  const rows = vouchers.flatMap(({ series, number, date, text, transactions }) =>
    transactions.flatMap(({ account, amount, objects }): FormRow[] => {
      const isOwn = code === "" || objects.includes(code);
      if (!/^[3-7]/.test(account) || account.startsWith("75") || !isOwn || amount.units === 0n) {
        passedOver += 1;
        return [];
      }
      return [
        {
          category: categoryOf(account),
          description: text,
          date: date.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3"),
          supplier: /^7[0-2]/.test(account) ? "" : text,
          voucher: `${series} ${number}`.trim(),
          vat: "",
          amount: writeDecimal(amount).replace(".", ","),
        },
      ];
    }),
  );
  return { rows, passedOver };
}
