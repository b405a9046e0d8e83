import { createHash } from "node:crypto";
import {
  figuresOf,
  isBooked,
  readStatementToImport,
  type BankStatement,
  type EntryDetail,
  type StatementEntry,
} from "~/gateways/bank-statement";
import {
  isSame,
  negated,
  sumOf,
  toOre,
  writeDecimal,
  type ExactDecimal,
} from "~/gateways/exact-decimal";
import { recoveryReferenceIn } from "../recoveries/index";
import { plainDate } from "../shared/dates";
import { ok, refuse, type Result } from "../shared/result";
import type { IncomingLine, IncomingStatement } from "./bank-line";

/** The statements of a file, ready to be booked from. What cannot be read exactly is refused whole; nothing is guessed. */
export function readStatements(bytes: Uint8Array): Result<IncomingStatement[]> {
  const file = readStatementToImport(bytes);
  if (!file.ok) return file;
  const read: IncomingStatement[] = [];
  for (const statement of file.value.statements) {
    const one = readStatement(statement);
    if (!one.ok) return one;
    read.push(one.value);
  }
  return ok(read);
}

function readStatement(statement: BankStatement): Result<IncomingStatement> {
  const ref = statement.id ?? statement.sequenceNumber;
  if (!ref) return refuse("bankFile.noStatementId");
  if (!statement.account) return refuse("bankFile.noAccount", { statement: ref });
  const figures = figuresOf(statement);
  const opening = figures.opening && toOre(figures.opening);
  const closing = figures.closing && toOre(figures.closing);
  if (opening === null || closing === null) return refuse("bankFile.noBalance", { statement: ref });
  const lines: IncomingLine[] = [];
  const currency = statement.currency ?? "SEK";
  for (const entry of statement.entries.filter(isBooked)) {
    if (entry.currency !== null && entry.currency !== currency) {
      return refuse("bankFile.currency", { statement: ref, currency: entry.currency });
    }
    for (const part of partsOf(entry)) {
      const amount = toOre(part.amount);
      const bookedOn = entry.bookedOn && plainDate(entry.bookedOn);
      const at = `${ref}: ${entry.number}`;
      if (amount === null)
        return refuse("bankFile.amount", { amount: writeDecimal(part.amount), at });
      if (!bookedOn) return refuse("bankFile.noBookingDate", { at });
      if (amount !== 0n) lines.push({ ...part, amount, bookedOn, position: lines.length + 1 });
    }
  }
  return ok({
    ref,
    account: statement.account.number.replace(/\D/g, ""),
    currency,
    opening,
    closing,
    lines,
  });
}

type Part = Omit<IncomingLine, "amount" | "bookedOn" | "position"> & {
  readonly amount: ExactDecimal;
};

/** A batch is one line per payment when the payments' own amounts make up the entry; otherwise one line as it stands. */
function partsOf(entry: StatementEntry): Part[] {
  const own = entry.details.flatMap((detail) =>
    detail.amount && detail.currency === entry.currency ? [detail.amount] : [],
  );
  const isWrittenOut =
    entry.details.length > 1 &&
    own.length === entry.details.length &&
    entry.details.every(({ direction }) => direction === entry.direction) &&
    isSame(sumOf(own), entry.amount);
  if (!isWrittenOut) return [partOf(entry, entry.details.length === 1 ? entry.details[0] : null)];
  return entry.details.map((detail, index) =>
    partOf({ ...entry, amount: own[index] ?? entry.amount }, detail, index + 1),
  );
}

function partOf(entry: StatementEntry, detail: EntryDetail | null | undefined, index = 0): Part {
  const paidBack =
    entry.direction === "credit" ? recoveryReferenceIn(detail?.references ?? []) : null;
  const given = paidBack ?? detail?.endToEndId;
  const code = detail?.returnReason ?? null;
  return {
    amount: entry.direction === "debit" ? negated(entry.amount) : entry.amount,
    reference: given && given !== "NOTPROVIDED" ? given : null,
    counterparty: detail?.counterparty ?? entry.text,
    isReturn: code !== null,
    returnReason: code && [code, detail?.returnText].filter(Boolean).join(" "),
    fingerprint:
      index === 0
        ? entry.fingerprint
        : createHash("sha256").update(`${entry.fingerprint}:${index}`).digest("hex"),
  };
}
