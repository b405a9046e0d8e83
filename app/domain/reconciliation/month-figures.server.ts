import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { add, ore, subtract, sum, zero, type Ore } from "~ledger/amount";
import { balances, dailyMovements } from "~ledger/index";
import { addDays, type PlainDate } from "../shared/dates";
import type { MonthFigures, MonthId, MonthItem, ReconciledDay } from "./month";

/** What the bank has moved on a day, and what of it is not in the ledger yet. */
type BankDay = {
  readonly day: PlainDate;
  readonly moneyIn: Ore;
  readonly moneyOut: Ore;
  readonly explained: Ore;
};

/** Null when no statement has been read. */
export async function monthFigures(
  trx: Trx,
  account: string,
  month: MonthId,
): Promise<MonthFigures | null> {
  const first = await trx
    .selectFrom("bankStatement")
    .select("openingOre")
    .orderBy("no")
    .executeTakeFirst();
  if (!first) return null;
  const from = `${month}-01` as PlainDate;
  const to = lastDayOf(month);
  const before = first.openingOre;
  const bank = await bankDays(trx, to);
  const ledger = await ledgerDays(trx, account, from, to);
  const earlier = bank.filter(({ day }) => day < from);
  const opening = sum([before, ...earlier.flatMap(({ moneyIn, moneyOut }) => [moneyIn, moneyOut])]);
  const days = daysOf(
    bank.filter(({ day }) => day >= from),
    ledger,
    { opening, before, explained: sum(earlier.map(({ explained }) => explained)) },
  );
  const moneyIn = sum(days.map((day) => day.moneyIn));
  const moneyOut = sum(days.map((day) => day.moneyOut));
  const closing = sum([opening, moneyIn, moneyOut]);
  const inLedger = days.at(-1)?.ledger ?? ledger.before;
  return {
    account,
    month,
    opening,
    moneyIn,
    moneyOut,
    closing,
    ledger: inLedger,
    before,
    difference: subtract(subtract(closing, before), inLedger),
    explained: sum(bank.map(({ explained }) => explained)),
    days,
    items: await itemsAt(trx, to),
    statements: await statementsIn(trx, from, to),
  };
}

export function lastDayOf(month: MonthId): PlainDate {
  const [year = 0, of = 0] = month.split("-").map(Number);
  return `${month}-${String(new Date(Date.UTC(year, of, 0)).getUTCDate()).padStart(2, "0")}` as PlainDate;
}

/**
 * The bank's days until the last. A line explains a difference from its day while no payment does, or until the entry it
 * gave is booked; what was booked and then undone explains the other way round, from the one entry to the other.
 */
async function bankDays(trx: Trx, to: PlainDate): Promise<BankDay[]> {
  const { rows } = await sql<{ day: PlainDate; in: string; out: string; explained: string }>`
    with moved as (
      select booked_on as day, amount_ore as moved, 0::bigint as explained from bank_line
      union all
      select l.booked_on, l.amount_ore, 0 from bank_line_repeat r join bank_line l on l.id = r.bank_line_id where r.moved_again
      union all
      select l.booked_on, 0, l.amount_ore from bank_difference d join bank_line l on l.id = d.bank_line_id where d.status <> 'matched'
      union all
      select l.booked_on, 0, l.amount_ore from bank_match m join bank_line l on l.id = m.bank_line_id
        where m.undone_at is null and m.posted_on > l.booked_on
      union all
      select m.posted_on, 0, -l.amount_ore from bank_match m join bank_line l on l.id = m.bank_line_id
        where m.undone_at is null and m.posted_on > l.booked_on
      union all
      select m.posted_on, 0, -l.amount_ore from bank_match m join bank_line l on l.id = m.bank_line_id where m.undone_at is not null
      union all
      select m.undone_on, 0, l.amount_ore from bank_match m join bank_line l on l.id = m.bank_line_id where m.undone_at is not null)
    select day, coalesce(sum(moved) filter (where moved > 0), 0)::text as in,
      coalesce(sum(moved) filter (where moved < 0), 0)::text as out, sum(explained)::text as explained
    from moved where day <= ${to}::date group by day order by day`.execute(trx);
  return rows.map((row) => ({
    day: row.day,
    moneyIn: ore(BigInt(row.in)),
    moneyOut: ore(BigInt(row.out)),
    explained: ore(BigInt(row.explained)),
  }));
}

type LedgerDays = { readonly before: Ore; readonly moved: ReadonlyMap<string, Ore> };

async function ledgerDays(
  trx: Trx,
  account: string,
  from: PlainDate,
  to: PlainDate,
): Promise<LedgerDays> {
  const bank = { role: "bank", dims: { bankAccount: account } } as const;
  const [own] = await balances(trx, { ...bank, asOf: addDays(from, -1) });
  if (!own) return { before: zero, moved: new Map() };
  const { accountId, balance } = own;
  const days = await dailyMovements(trx, { accountId, role: "bank", from, to });
  return {
    before: balance,
    moved: new Map(days.map(({ day, amount }) => [day, amount])),
  };
}

type Start = { readonly opening: Ore; readonly before: Ore; readonly explained: Ore };

/** Every day on which the bank or the ledger has something. */
function daysOf(bank: readonly BankDay[], ledger: LedgerDays, start: Start): ReconciledDay[] {
  const all = new Set([
    ...bank.map(({ day }) => day),
    ...(ledger.moved.keys() as Iterable<PlainDate>),
  ]);
  const byDay = new Map(bank.map((one) => [one.day, one]));
  let { opening, explained } = start;
  let inLedger = ledger.before;
  return [...all].toSorted().map((day) => {
    const { moneyIn = zero, moneyOut = zero, explained: more = zero } = byDay.get(day) ?? {};
    const closing = sum([opening, moneyIn, moneyOut]);
    inLedger = add(inLedger, ledger.moved.get(day) ?? zero);
    explained = add(explained, more);
    const row = { day, opening, moneyIn, moneyOut, closing, ledger: inLedger, explained };
    opening = closing;
    return { ...row, difference: subtract(subtract(closing, start.before), inLedger) };
  });
}

/** What stands between the bank and the ledger at the end of a day, oldest first. */
async function itemsAt(trx: Trx, to: PlainDate): Promise<MonthItem[]> {
  const { rows } = await sql<Omit<MonthItem, "amount"> & { amount: string }>`
    select l.booked_on, l.amount_ore::text as amount, d.cause, d.status as state, d.id as difference_id,
      concat_ws(' · ', l.counterparty, l.reference, l.remittance, e.text) as text
    from bank_difference d join bank_line l on l.id = d.bank_line_id
    left join lateral (select text from bank_difference_event e where e.difference_id = d.id and e.kind = 'closed' order by e.id desc limit 1) e
      on d.status = 'closed'
    where d.status <> 'matched' and l.booked_on <= ${to}::date
    union all
    select l.booked_on, l.amount_ore::text, m.kind, 'later', null::uuid, concat_ws(' · ', l.reference, m.posted_on::text)
    from bank_match m join bank_line l on l.id = m.bank_line_id
    where m.undone_at is null and l.booked_on <= ${to}::date and m.posted_on > ${to}::date
    order by booked_on, text limit 1000`.execute(trx);
  return rows.map(({ bookedOn, amount, cause, state, text, differenceId }) => ({
    bookedOn,
    amount: ore(BigInt(amount)),
    cause,
    state,
    text,
    differenceId,
  }));
}

/** The statements with lines in the month, in the order in which they came. */
async function statementsIn(trx: Trx, from: PlainDate, to: PlainDate): Promise<string[]> {
  const { rows } = await sql<{ ref: string }>`
    select s.statement_ref as ref from bank_statement s
    where exists (select 1 from bank_line l where l.statement_id = s.id and l.booked_on between ${from}::date and ${to}::date)
    order by s.no limit 500`.execute(trx);
  return rows.map(({ ref }) => ref);
}
