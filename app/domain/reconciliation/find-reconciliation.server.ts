import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { ore, subtract, sum, zero, type Ore } from "~ledger/amount";
import { balances } from "~ledger/index";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { daysBetween, type PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { asLine, lineRows, unmatchedRows, type BankLineRow } from "./find-lines.server";
import { reconciliationAccess } from "./reconciliation-access";

export type StatementRow = {
  readonly id: string;
  readonly fileId: string;
  readonly ref: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly opening: Ore;
  readonly moneyIn: Ore;
  readonly moneyOut: Ore;
  readonly closing: Ore;
};

/** Something to investigate: a line that is nobody's, or one that the bank booked twice. */
export type Difference = BankLineRow & {
  readonly cause: NonNullable<BankLineRow["oddity"]> | "moved_again";
  readonly ageDays: number;
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
  /** The part of the difference that the queue explains. */
  readonly explained: Ore;
  readonly differences: readonly Difference[];
  readonly statements: readonly StatementRow[];
  /** Sent and not yet confirmed. */
  readonly inTransit: { readonly balance: Ore; readonly accountId: string | null };
};

/** The board's account: what the bank says against what the ledger says, to zero or with every difference named. */
export async function findReconciliation(actor: Staff): Promise<Result<Reconciliation>> {
  const denied = authorise(reconciliationAccess, actor, "reconciliation.read", actor);
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) => {
    const { bankgiro } = await trx
      .selectFrom("board")
      .select("bankgiro")
      .where("id", "=", actor.boardId)
      .executeTakeFirstOrThrow();
    const statements = await statementRows(trx);
    const latest = statements.at(0);
    const first = statements.at(-1);
    const [account] = await balances(trx, { role: "bank", dims: { bankAccount: bankgiro } });
    const [transit] = await balances(trx, { role: "bankInTransit" });
    const inLedger = account?.balance ?? zero;
    const moved = latest && first ? subtract(latest.closing, first.opening) : zero;
    const differences = await differencesIn(trx, today);
    return ok({
      bankgiro,
      bank:
        latest && first
          ? { opening: first.opening, closing: latest.closing, readUntil: lastDay(statements) }
          : null,
      ledger: { balance: inLedger, accountId: account?.accountId ?? null },
      difference: subtract(moved, inLedger),
      explained: sum(differences.map(({ amount }) => amount)),
      differences,
      statements,
      inTransit: { balance: transit?.balance ?? zero, accountId: transit?.accountId ?? null },
    });
  });
}

/** The lines that nobody's payment explains, oldest first. */
async function differencesIn(trx: Trx, today: PlainDate): Promise<Difference[]> {
  const unmatched = (await unmatchedRows(trx).execute()).map(asLine);
  const again = await lineRows(trx)
    .innerJoin("bankLineRepeat as again", "again.bankLineId", "line.id")
    .where("again.movedAgain", "=", true)
    .execute();
  return [
    ...unmatched.map((line) => ({ ...line, cause: line.oddity ?? ("no_reference" as const) })),
    ...again.map((row) => ({ ...asLine(row), cause: "moved_again" as const })),
  ]
    .map((line) => ({ ...line, ageDays: daysBetween(line.bookedOn, today) }))
    .sort((a, b) => a.bookedOn.localeCompare(b.bookedOn));
}

/** Latest first; each begins where the one before ended. */
async function statementRows(trx: Trx): Promise<StatementRow[]> {
  const { rows } = await sql<
    Omit<StatementRow, "moneyIn" | "moneyOut"> & { moved: bigint; moneyOut: bigint }
  >`
    select s.id, s.file_id, s.statement_ref as ref, min(l.booked_on) as "from", max(l.booked_on) as "to",
      s.opening_ore as opening, s.closing_ore as closing, s.closing_ore - s.opening_ore as moved,
      coalesce(sum(l.amount_ore) filter (where l.amount_ore < 0), 0)::bigint as money_out
    from bank_statement s left join (
      select statement_id, booked_on, amount_ore from bank_line
      union all
      select r.statement_id, o.booked_on, o.amount_ore from bank_line_repeat r join bank_line o on o.id = r.bank_line_id
    ) l on l.statement_id = s.id
    group by s.id order by s.no desc limit 500`.execute(trx);
  return rows.map(({ moved, moneyOut, ...row }) => ({
    ...row,
    moneyOut: ore(moneyOut),
    moneyIn: ore(moved - moneyOut),
  }));
}

const lastDay = (statements: readonly StatementRow[]): PlainDate | null =>
  statements.reduce<PlainDate | null>(
    (latest, { to }) => (to && (!latest || to > latest) ? to : latest),
    null,
  );
