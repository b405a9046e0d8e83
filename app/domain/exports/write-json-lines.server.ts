import { kronor } from "~ledger/amount";
import { journalPages, type JournalEntry, type JournalSpan } from "~ledger/index";
import type { Step } from "../shared/command.server";
import { AccountTexts, type AccountText } from "./account-texts.server";
import { accountsOn } from "./accounts-on";

/** The journal as JSON lines, an entry in each; the fields are described in docs/exports.md. */
export async function* journalJsonLines({ trx }: Step, span: JournalSpan): AsyncGenerator<string> {
  const texts = new AccountTexts(trx);
  for await (const page of journalPages(trx, span)) {
    const known = await texts.of(accountsOn(page));
    yield page.map((entry) => `${JSON.stringify(asJson(entry, known))}\n`).join("");
  }
}

const asJson = ({ lines, ...entry }: JournalEntry, known: ReadonlyMap<string, AccountText>) => ({
  ...entry,
  lines: lines.map(({ account: { accountId, book, path }, amount }) => {
    const text = known.get(accountId);
    return {
      accountId,
      book,
      account: path,
      name: text?.roleName ?? "",
      about: text?.about ?? [],
      stateAccount: text?.stateNumber || null,
      // Debit above zero, credit below; in kronor.
      amount: kronor(amount),
    };
  }),
});
