import { kronor, negate, zero } from "~ledger/amount";
import {
  journalPages,
  type JournalAccount,
  type JournalEntry,
  type JournalSpan,
} from "~ledger/index";
import { csvCells, csvRows } from "../shared/csv";
import type { Step } from "../shared/command.server";
import { AccountTexts, bookNames, type AccountText } from "./account-texts.server";
import { accountsOn } from "./accounts-on";

/** The columns are described in docs/exports.md. */
const head = [
  "verifikat",
  "rad",
  "bokfort",
  "registrerat_utc",
  "handelse",
  "text",
  "av",
  "underlag",
  "underlag_id",
  "rattar",
  "motpart",
  "verksamhet",
  "bok",
  "kontonamn",
  "avser",
  "konto",
  "statens_konto",
  "debet_kr",
  "kredit_kr",
];

/** The journal as CSV, a row for each line of an entry. */
export async function* journalCsv({ trx }: Step, span: JournalSpan): AsyncGenerator<string> {
  const texts = new AccountTexts(trx);
  yield csvRows([head]);
  for await (const page of journalPages(trx, span)) {
    const known = await texts.of(accountsOn(page));
    let text = "";
    for (const entry of page) text += rowsOf(entry, known);
    yield text;
  }
}

function rowsOf(entry: JournalEntry, known: ReadonlyMap<string, AccountText>): string {
  const cells = cellsOfEntry(entry);
  let text = "";
  entry.lines.forEach(({ account, amount }, at) => {
    const sides = amount > zero ? `${kronor(amount)},` : `,${kronor(negate(amount))}`;
    const of = cellsOfAccount(account, known.get(account.accountId));
    text += `${entry.journalId},${at + 1},${cells},${of},${sides}\r\n`;
  });
  return text;
}

const cellsOfEntry = (entry: JournalEntry): string =>
  csvCells([
    entry.bookedOn,
    entry.recordedAt,
    entry.kind,
    entry.reason,
    entry.actor,
    entry.source.type,
    entry.source.id,
    entry.reverses ?? "",
    entry.dims["counterparty"] ?? "",
    entry.dims["activity"] ?? "",
  ]);

/** The same for all lines of an account. */
const writtenAccounts = new WeakMap<AccountText, string>();

function cellsOfAccount({ book, path }: JournalAccount, text: AccountText | undefined): string {
  if (!text) throw new Error(`account ${path} has no texts`);
  const written = writtenAccounts.get(text);
  if (written !== undefined) return written;
  const { roleName, about, stateNumber } = text;
  const cells = csvCells([bookNames[book], roleName, about.join(", "), path, stateNumber]);
  writtenAccounts.set(text, cells);
  return cells;
}
