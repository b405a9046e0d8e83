/** What entries moved: those of one source, or those of some kinds one by one. */
import { sql } from "kysely";
import { accountRoles, type AccountRole } from "./accounts";
import type { Ore } from "./amount";
import type { Reader } from "./executor";
import type { Kind } from "./kinds";
import type { Source } from "./post";
import { onSide } from "./read-values";

/**
 * The net amount, in öre on the role's own side, that the entries of a source put on the accounts of a role.
 * @example await turnover(trx, { role: "bankInTransit", source: { type: "paymentRun", id } })
 */
export async function turnover(
  db: Reader,
  { role, source }: { readonly role: AccountRole; readonly source: Source },
): Promise<Ore> {
  const { rows } = await sql<{ signed: string }>`
    select coalesce(sum(u.amount), 0)::text as signed
    from ledger.journal j
    cross join lateral unnest(j.accounts, j.amounts) u(account_id, amount)
    join ledger.account a on a.account_id = u.account_id
    where j.tenant = current_setting('ledger.tenant', true)
      and j.source_type = ${source.type} and j.source_id = ${source.id} and a.role = ${role}`.execute(
    db,
  );
  return onSide(accountRoles[role].side, rows[0]?.signed ?? null);
}

/** What a day put on an account, net and on its own side. */
export type DayMovement = { readonly day: string; readonly amount: Ore };

/**
 * What was booked on an account day by day, oldest first; days without entries are left out. Days are "2027-05-20", both counted.
 * @example await dailyMovements(trx, { accountId, role: "bank", from: "2027-05-01", to: "2027-05-31" })
 */
export async function dailyMovements(
  db: Reader,
  {
    accountId,
    role,
    from,
    to,
  }: {
    readonly accountId: string;
    readonly role: AccountRole;
    readonly from: string;
    readonly to: string;
  },
): Promise<DayMovement[]> {
  const { rows } = await sql<{ day: string; signed: string }>`
    select p.booked_on::text as day, sum(p.amount)::text as signed
    from ledger.posting p join ledger.account a on a.account_id = p.account_id
    where p.account_id = ${accountId}::bigint and a.tenant = current_setting('ledger.tenant', true) and a.role = ${role}
      and p.booked_on between ${from}::date and ${to}::date
    group by p.booked_on order by p.booked_on`.execute(db);
  const { side } = accountRoles[role];
  return rows.map(({ day, signed }) => ({ day, amount: onSide(side, signed) }));
}

export type CarriedTotal = {
  /** Null for what entries without the dimension put there. */
  readonly value: string | null;
  readonly year: number;
  readonly role: AccountRole;
  /** In öre, on the role's own side. */
  readonly amount: Ore;
};

/**
 * What was booked on all accounts of some roles, by the value that the entries carry in a dimension and the year they are
 * booked in. Together they are the roles' balances.
 * @example await carriedTotals(trx, { dim: "activity", roles: ["grantCost", "paid"] })
 */
export async function carriedTotals(
  db: Reader,
  { dim, roles }: { readonly dim: string; readonly roles: readonly AccountRole[] },
): Promise<CarriedTotal[]> {
  const { rows } = await sql<{
    value: string | null;
    year: number;
    role: AccountRole;
    signed: string;
  }>`
    select j.dims ->> ${dim}::text as value, extract(year from p.booked_on)::int as year, a.role, sum(p.amount)::text as signed
    from ledger.account a
    join ledger.posting p on p.account_id = a.account_id
    join ledger.journal j on j.journal_id = p.journal_id
    where a.tenant = current_setting('ledger.tenant', true) and a.role = any (${[...roles]}::text[])
    group by 1, 2, 3 order by 1, 2, 3`.execute(db);
  return rows.map(({ signed, ...total }) => ({
    ...total,
    amount: onSide(accountRoles[total.role].side, signed),
  }));
}

export type Movement = {
  readonly journalId: string;
  readonly kind: string;
  readonly dims: Readonly<Record<string, string>>;
  /** In öre, on the role's own side. */
  readonly amount: Ore;
};

/**
 * What each entry of the kinds, booked up to a day, put on the accounts of a role, oldest first.
 * @example await movements(trx, { role: "available", kinds: ["appropriation.cameIn"] })
 */
export async function movements(
  db: Reader,
  {
    role,
    kinds,
    asOf,
  }: { readonly role: AccountRole; readonly kinds: readonly Kind[]; readonly asOf?: string },
): Promise<Movement[]> {
  const { rows } = await sql<{
    id: string;
    kind: string;
    dims: Record<string, string>;
    signed: string;
  }>`
    select j.journal_id::text as id, j.kind, j.dims, sum(p.amount)::text as signed
    from ledger.account a
    join ledger.posting p on p.account_id = a.account_id
    join ledger.journal j on j.journal_id = p.journal_id
    where a.tenant = current_setting('ledger.tenant', true) and a.role = ${role}
      and j.kind = any (${[...kinds]}::text[])
      and (${asOf ?? null}::date is null or p.booked_on <= ${asOf ?? null}::date)
    group by j.journal_id, j.kind, j.dims order by j.journal_id`.execute(db);
  return rows.map(({ id, kind, dims, signed }) => ({
    journalId: id,
    kind,
    dims,
    amount: onSide(accountRoles[role].side, signed),
  }));
}
