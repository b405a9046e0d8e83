/**
 * BgMax, Bankgirot's list of incoming payments: records of 80 characters, amounts in whole öre. Each deposit on the
 * account (records 05 to 15) is one statement, without balances. Layout: Bankgirot's manual "Bankgiro Inbetalningar".
 */
import { createHash } from "node:crypto";
import { ok, refuse, type Refusal, type Result } from "~/domain/shared/result";
import { difference, writeDecimal, type ExactDecimal } from "../exact-decimal";
import type {
  BankFile,
  BankFileWarning,
  BankStatement,
  EntryDetail,
  StatementEntry,
} from "./bank-file";
import { sumIn } from "./figures";
import { withFingerprints } from "./fingerprint";

const MAX_BYTES = 32 * 1024 * 1024;

export const isBgMax = (bytes: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?01BGMAX/.test(Buffer.from(bytes.subarray(0, 16)).toString("latin1"));

type Payment = {
  entry: StatementEntry;
  name: string | null;
  organisation: string | null;
  references: string[];
};
type Section = { bankgiro: string; currency: string; payments: Payment[] };

export function readBgMax(bytes: Uint8Array): Result<BankFile> {
  if (bytes.length > MAX_BYTES)
    return refuse("bankFile.tooLarge", { at: `byte ${MAX_BYTES}`, bytes: String(MAX_BYTES) });
  const reading = new BgMaxReading();
  const lines = textOf(bytes).split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const refused = line.trim() === "" ? null : reading.record(line.padEnd(80), index + 1);
    if (refused) return refused;
  }
  if (!reading.ended) return refuse("bankFile.truncated", { at: `line ${lines.length}` });
  return ok({
    kind: "notification",
    message: "BGMAX",
    messageId: reading.writtenAt,
    createdAt: reading.writtenAt,
    statements: reading.statements,
    statuses: [],
    warnings: reading.warnings,
  });
}

/** ISO 8859-1 by the manual; UTF-8 when the bytes are that. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString("latin1");
  }
}

const field = (line: string, from: number, to: number): string => line.slice(from - 1, to).trim();
const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, "");
const day = (digits: string): string =>
  `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;

function ore(line: string, from: number, to: number): ExactDecimal | null {
  const digits = field(line, from, to);
  return /^\d{1,18}$/.test(digits) ? { units: BigInt(digits), scale: 2 } : null;
}

class BgMaxReading {
  ended = false;
  writtenAt: string | null = null;
  readonly statements: BankStatement[] = [];
  readonly warnings: BankFileWarning[] = [];
  private section: Section | null = null;
  private readonly counted = new Map<string, number>();

  /** Null when the record was understood. */
  record(line: string, number: number): Refusal | null {
    const code = line.slice(0, 2);
    this.counted.set(code, (this.counted.get(code) ?? 0) + 1);
    if (this.ended) return refuse("bankFile.malformed", { at: `line ${number}` });
    switch (code) {
      case "01":
        this.writtenAt = field(line, 25, 44) || null;
        return null;
      case "05":
        this.section = {
          bankgiro: withoutZeros(field(line, 3, 12)),
          currency: field(line, 23, 25),
          payments: [],
        };
        return null;
      case "20":
      case "21":
        return this.payment(line, number);
      case "15":
        return this.deposit(line, number);
      case "22":
      case "23":
      case "25":
      case "26":
      case "27":
      case "28":
      case "29":
        return this.about(code, line, number);
      case "70":
        this.end(line);
        return null;
      default:
        return refuse("bankFile.malformed", { at: `line ${number}` });
    }
  }

  private payment(line: string, number: number): Refusal | null {
    const amount = ore(line, 38, 55);
    if (!amount)
      return refuse("bankFile.amount", { at: `line ${number}`, amount: field(line, 38, 55) });
    if (!this.section) return refuse("bankFile.malformed", { at: `line ${number}` });
    const bankReference = field(line, 58, 69) || null;
    const entry: StatementEntry = {
      number: this.section.payments.length + 1,
      line: number,
      fingerprint: createHash("sha256").update(line).digest("hex"),
      amount,
      currency: this.section.currency,
      direction: line.startsWith("20") ? "credit" : "debit",
      isReversal: false,
      status: null,
      bookedOn: null,
      valueOn: null,
      entryReference: bankReference,
      bankReference,
      batchMessageId: null,
      batchPaymentInformationId: null,
      text: withoutZeros(field(line, 3, 12)),
      details: [],
    };
    const reference = field(line, 13, 37);
    this.section.payments.push({
      entry,
      name: null,
      organisation: null,
      references: reference ? [reference] : [],
    });
    return null;
  }

  /** Records 22–29 tell more about the payment before them. */
  private about(code: string, line: string, number: number): Refusal | null {
    const payment = this.section?.payments.at(-1);
    if (!payment) return refuse("bankFile.malformed", { at: `line ${number}` });
    if (code === "22" || code === "23") payment.references.push(field(line, 13, 37));
    if (code === "25") payment.references.push(field(line, 3, 52));
    if (code === "26") payment.name = field(line, 3, 37) || null;
    if (code === "29") payment.organisation = withoutZeros(field(line, 3, 14)) || null;
    return null;
  }

  private deposit(line: string, number: number): Refusal | null {
    const amount = ore(line, 51, 68);
    if (!amount)
      return refuse("bankFile.amount", { at: `line ${number}`, amount: field(line, 51, 68) });
    const section = this.section;
    if (!section) return refuse("bankFile.malformed", { at: `line ${number}` });
    this.section = null;
    const account = { number: section.bankgiro, scheme: "BGNR" };
    const bookedOn = day(field(line, 38, 45));
    const id = `${section.bankgiro} ${bookedOn} ${withoutZeros(field(line, 46, 50))}`;
    const entries = section.payments.map((payment) => completed(payment, bookedOn));
    const gap = difference(amount, difference(sumIn(entries, "credit"), sumIn(entries, "debit")));
    if (gap.units !== 0n) {
      this.warnings.push({
        code: "depositDiffers",
        params: { statement: id, difference: writeDecimal(gap) },
      });
    }
    this.statements.push({
      id,
      sequenceNumber: withoutZeros(field(line, 46, 50)),
      createdAt: this.writtenAt,
      account,
      currency: section.currency || field(line, 69, 71),
      balances: [],
      entries: withFingerprints(account, entries),
    });
    return null;
  }

  private end(line: string): void {
    this.ended = true;
    const count = (...codes: string[]) =>
      codes.reduce((sum, code) => sum + (this.counted.get(code) ?? 0), 0);
    const compare = (what: string, written: string, counted: number) => {
      if (Number(written) === counted) return;
      const params = { statement: "", what, written, counted: String(counted) };
      this.warnings.push({ code: "summaryDiffers", params });
    };
    compare("payments", field(line, 3, 10), count("20"));
    compare("deductions", field(line, 11, 18), count("21"));
    compare("extra references", field(line, 19, 26), count("22", "23"));
    compare("deposits", field(line, 27, 34), count("15"));
  }
}

function completed(
  { entry, name, organisation, references }: Payment,
  bookedOn: string,
): StatementEntry {
  const detail: EntryDetail = {
    endToEndId: null,
    messageId: null,
    paymentInformationId: null,
    instructionId: null,
    bankReference: entry.bankReference,
    amount: entry.amount,
    currency: entry.currency,
    direction: entry.direction,
    counterparty: [name, organisation].filter(Boolean).join(", ") || null,
    counterpartyAccount: /[1-9]/.test(entry.text ?? "")
      ? { number: entry.text ?? "", scheme: "BGNR" }
      : null,
    references: references.filter(Boolean),
    returnReason: null,
    returnText: null,
  };
  return { ...entry, bookedOn, valueOn: bookedOn, text: null, details: [detail] };
}
