import { sql } from "kysely";
import {
  figuresFrom,
  isBooked,
  streamBankFile,
  type BankFileHead,
  type BankFilePart,
  type PaymentStatus,
  type StatementEntry,
  type StatementHead,
} from "~/gateways/bank-statement";
import { toOre } from "~/gateways/exact-decimal";
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import { ok, refuse, type Refusal, type Result } from "../shared/result";
import type { BankSource } from "./bank-source.server";
import { linesOfEntry, type EntryLine } from "./lines-of-entry.server";

/** A statement as the file tells it, checked when the whole file has been read. */
export type StagedStatement = {
  /** Position in the file, from 1. */
  readonly number: number;
  readonly ref: string;
  /** As the bank writes it, and its digits. */
  readonly accountAsWritten: string;
  readonly account: string;
  readonly currency: string;
  readonly opening: Ore | null;
  readonly closing: Ore | null;
  /** The day of all its lines, where the format tells it for the whole. */
  readonly bookedOn: PlainDate | null;
};

export type StagedFile = {
  readonly head: BankFileHead;
  readonly statements: readonly StagedStatement[];
  readonly statuses: readonly PaymentStatus[];
};

type StagedLine = EntryLine & {
  readonly statement: number;
  readonly entry: number;
  readonly content: string;
  /** The whole entry's. */
  readonly sum: Ore | null;
  readonly sumReference: string | null;
};

const BATCH = 1000;

/**
 * Reads a file of any length once and lays its booked lines in a table of the transaction's own (incoming_line), a batch at
 * a time. Refuses what cannot be read exactly, whole.
 */
export async function stageFile(trx: Trx, source: BankSource): Promise<Result<StagedFile>> {
  await sql`create temp table incoming_line (
    statement int, entry int, part int, content text, booked_on date, amount bigint, sum bigint, sum_reference text, reference text,
    counterparty text, counterparty_account text, remittance text, bank_reference text, return_reason text) on commit drop`.execute(
    trx,
  );
  const staging = new Staging(trx);
  const read = await streamBankFile(source.open(), (parts) => staging.take(parts));
  if (!read.ok) return read;
  await staging.write();
  await sql`analyze incoming_line`.execute(trx);
  const { statements, statuses } = staging;
  return ok({ head: read.value, statements, statuses });
}

class Staging {
  readonly statements: StagedStatement[] = [];
  readonly statuses: PaymentStatus[] = [];
  private lines: StagedLine[] = [];
  /** Currencies of the entries of the statement that is being read, and an entry without a day. */
  private currencies = new Set<string>();
  private undated: number | null = null;

  constructor(private readonly trx: Trx) {}

  async take(parts: readonly BankFilePart[]): Promise<Refusal | null> {
    for (const part of parts) {
      if (part.is === "status") this.statuses.push(part.status);
      const refused =
        part.is === "entry"
          ? this.entry(part.statement, part.entry)
          : part.is === "statement"
            ? this.statement(part.statement)
            : null;
      if (refused) return refused;
    }
    if (this.lines.length >= BATCH) await this.write();
    return null;
  }

  private entry(statement: number, entry: StatementEntry): Refusal | null {
    if (!isBooked(entry)) return null;
    const read = linesOfEntry(entry);
    if (!read.ok) return read;
    if (entry.currency !== null) this.currencies.add(entry.currency);
    if (read.value.some(({ bookedOn }) => bookedOn === null)) this.undated ??= entry.number;
    const sum = toOre(entry.amount);
    for (const line of read.value) {
      this.lines.push({
        ...line,
        statement,
        entry: entry.number,
        content: entry.fingerprint,
        sum: sum === null ? null : entry.direction === "debit" ? (-sum as Ore) : sum,
        sumReference: entry.bankReference ?? entry.entryReference,
      });
    }
    return null;
  }

  private statement(head: StatementHead): Refusal | null {
    const ref = head.id ?? head.sequenceNumber;
    if (!ref) return refuse("bankFile.noStatementId");
    if (!head.account) return refuse("bankFile.noAccount", { statement: ref });
    const currency = head.currency ?? "SEK";
    const other = [...this.currencies].find((one) => one !== currency);
    if (other) return refuse("bankFile.currency", { statement: ref, currency: other });
    const bookedOn = (head.bookedOn ?? null) as PlainDate | null;
    if (this.undated !== null && bookedOn === null) {
      return refuse("bankFile.noBookingDate", { at: `${ref}: ${this.undated}` });
    }
    [this.currencies, this.undated] = [new Set(), null];
    const figures = figuresFrom(head, head.totals);
    this.statements.push({
      number: head.number,
      ref,
      accountAsWritten: head.account.number,
      account: head.account.number.replace(/\D/g, ""),
      currency,
      opening: figures.opening && toOre(figures.opening),
      closing: figures.closing && toOre(figures.closing),
      bookedOn,
    });
    return null;
  }

  async write(): Promise<void> {
    const { lines } = this;
    this.lines = [];
    if (lines.length === 0) return;
    const of = <T>(pick: (line: StagedLine) => T) => lines.map(pick);
    const amounts = (pick: (line: StagedLine) => Ore | null) =>
      of((line) => pick(line)?.toString() ?? null);
    await sql`insert into incoming_line
      select * from unnest(${of((l) => l.statement)}::int[], ${of((l) => l.entry)}::int[], ${of((l) => l.part)}::int[],
        ${of((l) => l.content)}::text[], ${of((l) => l.bookedOn)}::date[], ${amounts((l) => l.amount)}::bigint[],
        ${amounts((l) => l.sum)}::bigint[], ${of((l) => l.sumReference)}::text[], ${of((l) => l.reference)}::text[],
        ${of((l) => l.counterparty)}::text[], ${of((l) => l.counterpartyAccount)}::text[], ${of((l) => l.remittance)}::text[],
        ${of((l) => l.bankReference)}::text[], ${of((l) => l.returnReason)}::text[])`.execute(
      this.trx,
    );
  }
}
