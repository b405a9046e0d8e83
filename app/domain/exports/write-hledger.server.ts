import { kronor, ore, zero, type Ore } from "~ledger/amount";
import {
  journalPages,
  listAccounts,
  type Account,
  type JournalAccount,
  type JournalEntry,
} from "~ledger/index";
import {
  accountDirective,
  comment,
  commodityDirective,
  hledgerAccount,
  hledgerTransaction,
  tagDirective,
  type HledgerPosting,
} from "~/gateways/hledger";
import type { Step } from "../shared/command.server";
import { addDays, type PlainDate } from "../shared/dates";
import { AccountTexts, bookNames, type AccountText } from "./account-texts.server";
import { accountsOn } from "./accounts-on";
import type { YearSpan } from "./year-span";

type Texts = ReadonlyMap<string, AccountText>;

/** In each book debits equal credits, so each has a commodity of its own: then the program checks every book by itself. */
const commodityOf = (book: JournalAccount["book"]): string => `SEK ${book}`;

const tags = ["kind", "source", "recorded", "reverses", "counterparty", "activity"] as const;

/** The number makes the name one account's own, whatever projects are called. */
function nameOf(
  { accountId, book }: Pick<JournalAccount, "accountId" | "book">,
  texts: Texts,
): string {
  const text = texts.get(accountId);
  const levels = [bookNames[book], text?.roleName ?? "", ...(text?.about ?? [])];
  return `${hledgerAccount(levels)} (${accountId})`;
}

/** The journal for hledger and ledger: all books, every account declared. A year begins with what stood on the accounts. */
export async function* journalHledger({ trx }: Step, span: YearSpan): AsyncGenerator<string> {
  const texts = new AccountTexts(trx);
  yield comment("Länsmedel. Check with: hledger check -s; ledger --pedantic balance");
  for (const book of Object.keys(bookNames) as JournalAccount["book"][])
    yield commodityDirective(commodityOf(book));
  yield `${tags.map(tagDirective).join("")}\n`;
  for await (const accounts of accountPages(trx)) {
    const known = await texts.of(accounts);
    yield accounts.map((account) => accountDirective(nameOf(account, known))).join("");
  }
  yield "\n";
  if (span.from) yield* openingBalances(trx, texts, span.from);
  for await (const page of journalPages(trx, span)) {
    const known = await texts.of(accountsOn(page));
    yield page.map((entry) => hledgerTransaction(transactionOf(entry, known))).join("");
  }
}

function transactionOf(entry: JournalEntry, known: Texts) {
  const { journalId, bookedOn, recordedAt, kind, reason, actor, source, reverses, dims, lines } =
    entry;
  const values = {
    kind,
    source: `${source.type} ${source.id}`,
    recorded: `${recordedAt} ${actor}`,
    reverses,
    counterparty: dims["counterparty"] ?? null,
    activity: dims["activity"] ?? null,
  };
  const told = tags.flatMap((tag) => (values[tag] === null ? [] : [[tag, values[tag]] as const]));
  const postings = lines.map(({ account, amount }) => posting(account, amount, known));
  return { date: bookedOn, code: journalId, description: reason, tags: told, postings };
}

const posting = (
  account: Pick<JournalAccount, "accountId" | "book">,
  amount: Ore,
  known: Texts,
): HledgerPosting => ({
  account: nameOf(account, known),
  amount: kronor(amount),
  commodity: commodityOf(account.book),
});

/** One transaction with the balance of every account on the day before; each book adds up to zero. */
async function* openingBalances(trx: Step["trx"], texts: AccountTexts, from: PlainDate) {
  const head = { date: from, code: "0", description: "Ingående balans", tags: [] };
  let isFirst = true;
  for await (const accounts of accountPages(trx, addDays(from, -1))) {
    const known = await texts.of(accounts);
    const postings = accounts.flatMap((account) => {
      const signed = account.side === "debit" ? account.balance : ore(-account.balance);
      return signed === zero ? [] : [posting(account, signed, known)];
    });
    if (postings.length === 0) continue;
    const text = hledgerTransaction({ ...head, postings }).trimEnd();
    yield `${isFirst ? text : text.slice(text.indexOf("\n") + 1)}\n`;
    isFirst = false;
  }
  if (!isFirst) yield "\n";
}

async function* accountPages(trx: Step["trx"], asOf?: string): AsyncGenerator<Account[]> {
  let after: string | undefined;
  for (;;) {
    const page = { limit: 500, ...(after && { after }) };
    const accounts = await listAccounts(trx, { page, ...(asOf && { asOf }) });
    if (accounts.length > 0) yield accounts;
    if (accounts.length < page.limit) return;
    after = accounts.at(-1)?.path;
  }
}
