/**
 * BgMax, Bankgirot's list of incoming payments: records of 80 characters, amounts in whole öre. Each deposit on the
 * account (records 05 to 15) is one statement, without balances. Layout: Bankgirot's manual "Bankgiro Inbetalningar".
 */
import { createHash } from "node:crypto";
import { difference, writeDecimal } from "../exact-decimal";
import { stopAt } from "../xml/xml-stop";
import type { EntryDetail, StatementEntry } from "./bank-file";
import { Warnings, type BankFileHead, type FormatReading, type Take } from "./bank-file-parts";
import { BgMaxLines, type BgMaxRecord } from "./bgmax-record";
import { noEntries, withEntry, type EntryTotals } from "./entry-totals";

export const isBgMax = (bytes: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?01BGMAX/.test(Buffer.from(bytes.subarray(0, 16)).toString("latin1"));

type Payment = {
  readonly entry: StatementEntry;
  readonly payer: string;
  name: string | null;
  organisation: string | null;
  readonly references: string[];
};
type Section = {
  readonly number: number;
  readonly bankgiro: string;
  readonly currency: string;
  totals: EntryTotals;
};

export class BgMaxReading implements FormatReading {
  private readonly lines = new BgMaxLines();
  private readonly warnings = new Warnings();
  private readonly counted = new Map<string, number>();
  private taken = 0;
  private ended = false;
  private writtenAt: string | null = null;
  private sections = 0;
  private section: Section | null = null;
  /** The payment that the records to come may tell more about. */
  private open: Payment | null = null;
  private last = 0;

  constructor(
    private readonly take: Take,
    private readonly maxBytes: number,
  ) {}

  write(bytes: Uint8Array): void {
    this.taken += bytes.length;
    if (this.taken > this.maxBytes) {
      throw stopAt("bankFile.tooLarge", `byte ${this.maxBytes}`, { bytes: String(this.maxBytes) });
    }
    for (const record of this.lines.next(bytes)) this.record(record);
  }

  end(): BankFileHead {
    for (const record of this.lines.next(new Uint8Array(0), true)) this.record(record);
    if (!this.ended) throw stopAt("bankFile.truncated", `line ${this.last}`);
    return {
      kind: "notification",
      message: "BGMAX",
      messageId: this.writtenAt,
      createdAt: this.writtenAt,
      warnings: this.warnings.all,
    };
  }

  private record(record: BgMaxRecord): void {
    const { code } = record;
    this.last = record.line;
    this.counted.set(code, (this.counted.get(code) ?? 0) + 1);
    if (this.ended) throw record.malformed();
    switch (code) {
      case "01":
        this.writtenAt = record.field(25, 44) || null;
        return;
      case "05":
        this.begin(record);
        return;
      case "20":
      case "21":
        this.payment(record);
        return;
      case "15":
        this.deposit(record);
        return;
      case "22":
      case "23":
      case "25":
      case "26":
      case "27":
      case "28":
      case "29":
        this.about(record);
        return;
      case "70":
        this.finish(record);
        return;
      default:
        throw record.malformed();
    }
  }

  private begin(record: BgMaxRecord): void {
    if (this.section) throw record.malformed();
    const bankgiro = record.number(3, 12);
    this.take({ is: "account", account: { number: bankgiro, scheme: "BGNR" } });
    this.section = {
      number: ++this.sections,
      bankgiro,
      currency: record.field(23, 25),
      totals: noEntries,
    };
  }

  private payment(record: BgMaxRecord): void {
    const amount = record.amount(38, 55);
    this.handOver();
    if (!this.section) throw record.malformed();
    const { totals, currency } = this.section;
    const bankReference = record.field(58, 69) || null;
    const reference = record.field(13, 37);
    this.open = {
      entry: {
        number: totals.credits + totals.debits + 1,
        line: record.line,
        fingerprint: createHash("sha256").update(record.whole).digest("hex"),
        amount,
        currency,
        direction: record.code === "20" ? "credit" : "debit",
        isReversal: false,
        status: null,
        bookedOn: null,
        valueOn: null,
        entryReference: bankReference,
        bankReference,
        batchMessageId: null,
        batchPaymentInformationId: null,
        text: null,
        details: [],
      },
      payer: record.number(3, 12),
      name: null,
      organisation: null,
      references: reference ? [reference] : [],
    };
  }

  /** Records 22–29 tell more about the payment before them. */
  private about(record: BgMaxRecord): void {
    const payment = this.open;
    if (!payment) throw record.malformed();
    const { code } = record;
    if (code === "22" || code === "23") payment.references.push(record.field(13, 37));
    if (code === "25") payment.references.push(record.field(3, 52));
    if (code === "26") payment.name = record.field(3, 37) || null;
    if (code === "29") payment.organisation = record.number(3, 14) || null;
  }

  /** The payment is whole when the next one comes, or the deposit it is in. */
  private handOver(): void {
    if (!this.open || !this.section) return;
    const entry = completed(this.open);
    this.open = null;
    this.section.totals = withEntry(this.section.totals, entry);
    this.take({ is: "entry", statement: this.section.number, entry });
  }

  private deposit(record: BgMaxRecord): void {
    this.handOver();
    const amount = record.amount(51, 68);
    const { section } = this;
    if (!section) throw record.malformed();
    this.section = null;
    const bookedOn = record.day(38, 45);
    const sequence = record.number(46, 50);
    const id = `${section.bankgiro} ${bookedOn ?? record.field(38, 45)} ${sequence}`;
    const { totals } = section;
    const gap = difference(amount, difference(totals.sumCredits, totals.sumDebits));
    if (gap.units !== 0n) {
      const params = { statement: id, difference: writeDecimal(gap) };
      this.warnings.add({ code: "depositDiffers", params });
    }
    this.compare(
      "payments in the deposit",
      record.field(72, 79),
      totals.credits + totals.debits,
      id,
    );
    this.take({
      is: "statement",
      statement: {
        number: section.number,
        id,
        sequenceNumber: sequence,
        createdAt: this.writtenAt,
        account: { number: section.bankgiro, scheme: "BGNR" },
        currency: section.currency || record.field(69, 71),
        balances: [],
        totals,
        bookedOn,
      },
    });
  }

  private finish(record: BgMaxRecord): void {
    if (this.section) throw record.malformed();
    this.ended = true;
    const count = (...codes: string[]) =>
      codes.reduce((sum, code) => sum + (this.counted.get(code) ?? 0), 0);
    this.compare("payments", record.field(3, 10), count("20"));
    this.compare("deductions", record.field(11, 18), count("21"));
    this.compare("extra references", record.field(19, 26), count("22", "23"));
    this.compare("deposits", record.field(27, 34), count("15"));
  }

  private compare(what: string, written: string, counted: number, statement = ""): void {
    if (written === "" || Number(written) === counted) return;
    const params = { statement, what, written, counted: String(counted) };
    this.warnings.add({ code: "summaryDiffers", params });
  }
}

function completed({ entry, payer, name, organisation, references }: Payment): StatementEntry {
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
    counterpartyAccount: /[1-9]/.test(payer) ? { number: payer, scheme: "BGNR" } : null,
    references: references.filter(Boolean),
    returnReason: null,
    returnText: null,
  };
  return { ...entry, details: [detail] };
}
