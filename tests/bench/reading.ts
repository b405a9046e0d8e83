/** What a page of the ledger asks for, on books of a size. */
import { sql, type Transaction } from "kysely";
import type { Database } from "../../db/schema";
import {
  balance,
  journal,
  listAccounts,
  register,
  stepPeriod,
  trialBalance,
} from "../../ledger/index";
import { inBooks } from "./funded-projects";
import type { GrownBooks } from "./grown-books";
import { median, shown, type Table } from "./table";

type Trx = Transaction<Database>;
type Read = (trx: Trx) => Promise<unknown>;

/** The account that most entries meet at. */
const bank = { role: "bank", dims: { bankAccount: "5050-1055" } } as const;
const PAST_DAY = "2027-08-15";
const MONTHS_BEFORE = [202701, 202702, 202703, 202704, 202705, 202706, 202707];

export const balanceAsOf: Read = (trx) => balance(trx, { ...bank, asOf: PAST_DAY });
export const wholeTrialBalance: Read = (trx) => trialBalance(trx);

/** The bank account's id, and how many lines it has. */
async function bankAccount(trx: Trx): Promise<{ readonly id: string; readonly lines: number }> {
  const [account] = await listAccounts(trx, bank);
  return { id: account?.accountId ?? "0", lines: account?.lines ?? 0 };
}

export const LINES_ON_A_PAGE = 100;

/** Reads a page of the bank account's register, the first or the last. */
export async function registerPage(trx: Trx, which: "first" | "last"): Promise<Read> {
  const { id, lines } = await bankAccount(trx);
  const page = which === "first" ? 1 : Math.max(1, Math.ceil(lines / LINES_ON_A_PAGE));
  return (each) => register(each, id, { page, size: LINES_ON_A_PAGE });
}

/** Milliseconds of each of so many readings, after one that warms up. */
export async function readingMillis(trx: Trx, read: Read, times: number): Promise<number[]> {
  await read(trx);
  const taken: number[] = [];
  for (let number = 0; number < times; number++) {
    const started = performance.now();
    await read(trx);
    taken.push(performance.now() - started);
  }
  return taken;
}

class Undone extends Error {}

/** Closes the months before the day, answers with how long that took, and leaves them open. */
async function whenClosed<T>(
  { db }: GrownBooks,
  work: (trx: Trx, closingMillis: number[]) => Promise<T>,
): Promise<T> {
  let outcome: { readonly value: T } | undefined;
  const actor = { id: "bench", name: "Lena Ek" };
  await inBooks(db, async (trx) => {
    await sql`set local statement_timeout = 0`.execute(trx);
    const closings: number[] = [];
    for (const month of MONTHS_BEFORE) {
      const started = performance.now();
      await stepPeriod(trx, {
        month,
        step: "closed",
        takenOn: "2029-01-10",
        actor,
        reason: "Mätning",
      });
      closings.push(performance.now() - started);
    }
    outcome = { value: await work(trx, closings) };
    throw new Undone();
  }).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  if (!outcome) throw new Error("the months were not closed");
  return outcome.value;
}

export async function reading(books: GrownBooks, times: number): Promise<Table> {
  const { entries, postings } = await books.size();
  const { lines } = await inBooks(books.db, bankAccount);
  const open = (name: string, read: Read, hold = "") =>
    inBooks(books.db, async (trx) => row(name, await readingMillis(trx, read, times), hold));
  const page = async (which: "first" | "last") => {
    const read = await inBooks(books.db, (trx) => registerPage(trx, which));
    return open(`register of that account, ${which} page`, read);
  };
  const rows = [
    await open("balance now of the busiest account", (trx) => balance(trx, bank)),
    await open(`its balance as of ${PAST_DAY}, no month closed`, balanceAsOf),
    ...(await whenClosed(books, async (trx, closings) => [
      row(
        "the same, months before closed",
        await readingMillis(trx, balanceAsOf, times),
        "under 3",
      ),
      row("closing a month", closings),
    ])),
    await open("trial balance", wholeTrialBalance, "under 300"),
    await open("trial balance as of 2027-12-31", (trx) =>
      trialBalance(trx, { asOf: "2027-12-31" }),
    ),
    await page("first"),
    await page("last"),
    await open("accounts, a page of 200", (trx) => listAccounts(trx)),
    await open("journal, the newest 50", (trx) => journal(trx)),
  ];
  return {
    title: `Reading at ${shown(postings)} postings`,
    head: ["what", "median ms", "worst ms", "to hold at 1,000,000"],
    rows,
    notes: [
      `${shown(entries)} entries; the busiest account, the bank's, has ${shown(lines)} of the lines. ${times} readings each, through the ledger's door, the answer's way to the client in it; the data is in memory.`,
    ],
  };
}

const row = (name: string, millis: readonly number[], hold = ""): string[] => [
  name,
  shown(median(millis), 1),
  shown(Math.max(...millis), 1),
  hold,
];
