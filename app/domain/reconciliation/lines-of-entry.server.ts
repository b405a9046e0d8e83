/** What the bank booked as one sum, as the payments it is made of. Amounts that are not whole öre are refused; nothing is guessed. */
import type { EntryDetail, StatementEntry } from "~/gateways/bank-statement";
import {
  isSame,
  negated,
  sumOf,
  toOre,
  writeDecimal,
  type ExactDecimal,
} from "~/gateways/exact-decimal";
import { ore, type Ore } from "~ledger/amount";
import { fundReferenceIn } from "../received-funds/index";
import { recoveryReferenceIn } from "../recoveries/index";
import { plainDate, type PlainDate } from "../shared/dates";
import { ok, refuse, type Result } from "../shared/result";

/** A line before it is known which account it is of. */
export type EntryLine = {
  /** Position among the entry's payments, from 1; 0 for an entry that is one line as it stands. */
  readonly part: number;
  /** Null where the format tells the day last. */
  readonly bookedOn: PlainDate | null;
  readonly amount: Ore;
  readonly reference: string | null;
  readonly counterparty: string | null;
  readonly counterpartyAccount: string | null;
  readonly remittance: string | null;
  readonly bankReference: string | null;
  readonly returnReason: string | null;
};

const MOST_REMITTANCE = 1000;

export function linesOfEntry(entry: StatementEntry): Result<EntryLine[]> {
  const lines: EntryLine[] = [];
  for (const { amount: written, detail, part } of partsOf(entry)) {
    const amount = toOre(written);
    const at = `line ${entry.line}`;
    if (amount === null) {
      const asWritten = entry.direction === "debit" ? negated(written) : written;
      return refuse("bankFile.amount", { amount: writeDecimal(asWritten), at });
    }
    if (amount === 0n) continue;
    const words = detail?.references ?? [];
    const named = recoveryReferenceIn(words) ?? fundReferenceIn(words);
    const given = named ?? detail?.endToEndId;
    const code = detail?.returnReason ?? null;
    lines.push({
      part,
      bookedOn: entry.bookedOn === null ? null : plainDate(entry.bookedOn),
      amount: ore(amount),
      reference: given && given !== "NOTPROVIDED" ? given : null,
      counterparty: detail?.counterparty ?? entry.text,
      counterpartyAccount: detail?.counterpartyAccount?.number ?? null,
      remittance: (detail?.references ?? []).join(" ").slice(0, MOST_REMITTANCE) || null,
      bankReference: detail?.bankReference ?? entry.bankReference ?? entry.entryReference,
      returnReason: code && [code, detail?.returnText].filter(Boolean).join(" "),
    });
  }
  return ok(lines);
}

type Part = {
  readonly amount: ExactDecimal;
  readonly detail: EntryDetail | null;
  readonly part: number;
};

/** A batch is one line per payment when the payments' own amounts make up the entry; otherwise one line as it stands. */
function partsOf(entry: StatementEntry): Part[] {
  const { details, direction } = entry;
  const signed = (amount: ExactDecimal) => (direction === "debit" ? negated(amount) : amount);
  const own = details.flatMap(({ amount, currency }) =>
    amount && currency === entry.currency ? [amount] : [],
  );
  const isWrittenOut =
    details.length > 1 &&
    own.length === details.length &&
    details.every((detail) => detail.direction === direction) &&
    isSame(sumOf(own), entry.amount);
  if (!isWrittenOut) {
    const only = details.length === 1 ? details[0] : undefined;
    return [{ amount: signed(entry.amount), detail: only ?? null, part: 0 }];
  }
  return details.map((detail, index) => ({
    amount: signed(own[index] ?? entry.amount),
    detail,
    part: index + 1,
  }));
}
