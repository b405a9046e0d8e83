import { kronor, negate, zero } from "~ledger/amount";
import { journalPages, type JournalEntry, type JournalSpan } from "~ledger/index";
import { csvRows } from "../shared/csv";
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
    yield csvRows(page.flatMap((entry) => rowsOf(entry, known)));
  }
}

function rowsOf(entry: JournalEntry, known: ReadonlyMap<string, AccountText>): string[][] {
  const { journalId, bookedOn, recordedAt, kind, reason, actor, source, reverses } = entry;
  return entry.lines.map(({ account, amount }, at) => {
    const text = known.get(account.accountId);
    return [
      journalId,
      String(at + 1),
      bookedOn,
      recordedAt,
      kind,
      reason,
      actor,
      source.type,
      source.id,
      reverses ?? "",
      bookNames[account.book],
      text?.roleName ?? "",
      text?.about.join(", ") ?? "",
      account.path,
      text?.stateNumber ?? "",
      amount > zero ? kronor(amount) : "",
      amount < zero ? kronor(negate(amount)) : "",
    ];
  });
}
