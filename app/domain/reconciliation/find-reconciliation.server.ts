import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { subtract, zero, type Ore } from "~ledger/amount";
import { balances } from "~ledger/index";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { openDifferences, type Difference } from "./find-differences.server";
import { isMonth, type MonthFigures, type MonthId } from "./month";
import { monthFigures } from "./month-figures.server";
import { reconciliationAccess } from "./reconciliation-access";

export type { Difference };

/** A month with lines, and whether its sheet has been signed. */
export type MonthRow = {
  readonly month: MonthId;
  readonly lines: number;
  readonly moved: Ore;
  readonly signedBy: string | null;
  readonly signedAt: Instant | null;
  readonly countersignedBy: string | null;
};

export type Reconciliation = {
  readonly bankgiro: string;
  /** Null until the first statement has come in. */
  readonly bank: {
    readonly opening: Ore;
    readonly closing: Ore;
    /** The day of the last line. */
    readonly readUntil: PlainDate | null;
  } | null;
  readonly ledger: { readonly balance: Ore; readonly accountId: string | null };
  /** What the bank says has moved since the first statement, less what the ledger says. */
  readonly difference: Ore;
  /** The part of the difference that is open, and the part that is closed with a reason. */
  readonly explained: Ore;
  readonly closed: Ore;
  /** The oldest of those that are open, and how many there are. */
  readonly differences: readonly Difference[];
  readonly openCount: number;
  /** The month that is shown day by day. */
  readonly shown: MonthFigures | null;
  /** Latest first. */
  readonly months: readonly MonthRow[];
  readonly statements: number;
  /** Sent and not yet confirmed. */
  readonly inTransit: { readonly balance: Ore; readonly accountId: string | null };
};

/**
 * The board's account: what the bank says against what the ledger says, to zero or with every difference named; and one month
 * day by day, the latest unless another is asked for.
 */
export async function findReconciliation(
  actor: Staff,
  month: MonthId | null = null,
): Promise<Result<Reconciliation>> {
  const denied = authorise(reconciliationAccess, actor, "reconciliation.read", actor);
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) => {
    const { bankgiro } = await trx
      .selectFrom("board")
      .select("bankgiro")
      .where("id", "=", actor.boardId)
      .executeTakeFirstOrThrow();
    const bank = await bankFigures(trx);
    const [account] = await balances(trx, { role: "bank", dims: { bankAccount: bankgiro } });
    const [transit] = await balances(trx, { role: "bankInTransit" });
    const inLedger = account?.balance ?? zero;
    const moved = bank ? subtract(bank.closing, bank.opening) : zero;
    const differences = await openDifferences(trx, today);
    const { open, openCount, closed } = await differenceSums(trx);
    const months = await monthRows(trx, bankgiro);
    const wanted = month !== null && isMonth(month) ? month : (months[0]?.month ?? null);
    return ok({
      bankgiro,
      bank,
      ledger: { balance: inLedger, accountId: account?.accountId ?? null },
      difference: subtract(moved, inLedger),
      explained: open,
      closed,
      differences,
      openCount,
      shown: wanted === null ? null : await monthFigures(trx, bankgiro, wanted),
      months,
      statements: bank?.statements ?? 0,
      inTransit: { balance: transit?.balance ?? zero, accountId: transit?.accountId ?? null },
    });
  });
}

type BankFigures = NonNullable<Reconciliation["bank"]> & { readonly statements: number };

async function bankFigures(trx: Trx): Promise<BankFigures | null> {
  const { rows } = await sql<BankFigures>`
    select (array_agg(opening_ore order by no))[1] as opening, (array_agg(closing_ore order by no desc))[1] as closing,
      count(*)::int as statements, (select max(booked_on) from bank_line) as read_until
    from bank_statement having count(*) > 0`.execute(trx);
  return rows[0] ?? null;
}

type Sums = { readonly open: Ore; readonly closed: Ore; readonly openCount: number };

async function differenceSums(trx: Trx): Promise<Sums> {
  const { rows } = await sql<Sums>`
    select coalesce(sum(l.amount_ore) filter (where d.status = 'open'), 0)::bigint as open,
      coalesce(sum(l.amount_ore) filter (where d.status = 'closed'), 0)::bigint as closed,
      (count(*) filter (where d.status = 'open'))::int as open_count
    from bank_difference d join bank_line l on l.id = d.bank_line_id`.execute(trx);
  return rows[0] ?? { open: zero, closed: zero, openCount: 0 };
}

async function monthRows(trx: Trx, account: string): Promise<MonthRow[]> {
  const { rows } = await sql<MonthRow>`
    select m.month, m.lines, m.moved, one.name as signed_by, s.signed_at, other.name as countersigned_by
    from (select to_char(booked_on, 'YYYY-MM') as month, count(*)::int as lines, sum(amount_ore)::bigint as moved
      from bank_line group by 1) m
    left join lateral (select * from reconciliation_sheet s where s.account = ${account} and s.month = m.month
      order by s.version desc limit 1) s on true
    left join person one on one.id = s.signed_by left join person other on other.id = s.countersigned_by
    order by m.month desc limit 60`.execute(trx);
  return rows;
}
