/** Granted and not paid, read from the ledger: a page, or all of it. */
import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { accountsHeld, accountsMoved, type Kind } from "~ledger/index";
import type { GrantedQuestion, GrantedRow, GrantedSort, GrantedSums } from "./granted";
import { caseOf, column, oreOf, statementPage, type StatementRow } from "./statement-pages.server";

const decidedKinds: readonly Kind[] = ["award.decided", "award.decidedLaterYear"];
const releasedKinds: readonly Kind[] = [
  "commitment.released",
  "commitment.releasedToCall",
  "commitment.releasedLaterYear",
];
const backKinds: readonly Kind[] = [
  "recovery.paidToItem",
  "recovery.returnedFromItem",
  "fund.recovered",
  "fund.recoveryReturned",
];

type Figures = "decided" | "released" | "paid" | "paidBack" | "toBePaid" | "left";
type StoredYear = { readonly year: number; readonly amount: string; readonly account: string };
type Stored = StatementRow & {
  readonly years: readonly StoredYear[];
  readonly decidedAccount: string | null;
  readonly releasedAccount: string | null;
  readonly paidAccount: string | null;
  readonly toBePaidAccount: string | null;
} & Readonly<Record<Figures, string>>;
type StoredSums = Readonly<Record<Figures, string>> & { readonly years: readonly StoredYear[] };

/** A project is there once there is a decision about it: an account that was first used after the day is none. */
function relationsOn(asOf: GrantedQuestion["asOf"]) {
  const day = asOf ? { asOf } : {};
  const of = (kinds: readonly Kind[]) => sql`filter (where kind = any (${[...kinds]}::text[]))`;
  const only = (kinds: readonly Kind[]) =>
    sql`case when count(distinct account_id) ${of(kinds)} = 1 then (min(account_id) ${of(kinds)})::text end`;
  const role = (name: string) => sql`filter (where role = ${name})`;
  const kinds = [...decidedKinds, ...releasedKinds, ...backKinds];
  return sql`
    held as (${accountsHeld({ roles: ["committed", "toBePaid", "paid"], ...day })}),
    moved as (${accountsMoved({ roles: ["committed", "paid"], kinds, ...day })}),
    entries as (
      select dims ->> 'project' as project,
        coalesce(sum(amount) ${of(decidedKinds)}, 0)::text as decided, ${only(decidedKinds)} as "decidedAccount",
        (-coalesce(sum(amount) ${of(releasedKinds)}, 0))::text as released, ${only(releasedKinds)} as "releasedAccount",
        (-coalesce(sum(amount) filter (where role = 'paid'), 0))::text as "paidBack"
      from moved group by 1 having count(*) filter (where role = 'committed') > 0),
    standing as (
      select dims ->> 'project' as project,
        coalesce(sum(amount) ${role("toBePaid")}, 0)::text as "toBePaid", (min(account_id) ${role("toBePaid")})::text as "toBePaidAccount",
        coalesce(sum(amount) ${role("paid")}, 0)::text as paid, (min(account_id) ${role("paid")})::text as "paidAccount",
        coalesce(sum(amount) filter (where role <> 'paid'), 0)::text as "left",
        coalesce(json_agg(json_build_object('year', (dims ->> 'year')::int, 'amount', amount::text, 'account', account_id::text)
          order by dims ->> 'year') ${role("committed")}, '[]') as years
      from held group by 1),
    whole as (select * from entries join standing using (project))`;
}

const figures = ["decided", "released", "paid", "paidBack", "toBePaid", "left"] as const;

const ordered: Record<GrantedSort, ReturnType<typeof sql>> = {
  project: sql`k.title`,
  decided: sql`k.decided::numeric`,
  released: sql`k.released::numeric`,
  paid: sql`k.paid::numeric`,
  left: sql`k."left"::numeric`,
  lastDay: sql`k."lastDay"`,
};

const sums = sql`
  select json_build_object(${sql.join(
    figures.map(
      (figure) => sql`${figure}::text, coalesce(sum(${column(figure)}::numeric), 0)::text`,
    ),
  )}, 'years', (
    select coalesce(json_agg(json_build_object('year', y.year, 'amount', y.amount::text) order by y.year), '[]') from (
      select (e ->> 'year')::int as year, sum((e ->> 'amount')::numeric) as amount
      from asked b cross join lateral json_array_elements(b.years) e group by 1) y)) from asked`;

type GrantedPage = {
  readonly rows: readonly GrantedRow[];
  readonly sums: GrantedSums;
  readonly total: number;
};

/** The rows of the page that is asked for, or every row without a size; the sums are of every page. */
export async function grantedPage(
  trx: Trx,
  { asOf, isWhole, sort, ...asked }: GrantedQuestion,
  size?: number,
): Promise<GrantedPage> {
  const found = await statementPage<Stored, StoredSums>(trx, asked, {
    relations: relationsOn(asOf),
    where: isWhole ? sql<boolean>`true` : sql<boolean>`w."left"::numeric <> 0`,
    order: ordered[sort],
    sums,
    ...(size && { size }),
  });
  return { rows: found.rows.map(rowOf), sums: sumsOf(found.sums), total: found.total };
}

const rowOf = (row: Stored): GrantedRow => ({
  ...caseOf(row),
  lastDay: row.lastDay,
  decided: { amount: oreOf(row.decided), account: row.decidedAccount },
  released: { amount: oreOf(row.released), account: row.releasedAccount },
  paid: { amount: oreOf(row.paid), account: row.paidAccount },
  paidBack: oreOf(row.paidBack),
  toBePaid: { amount: oreOf(row.toBePaid), account: row.toBePaidAccount },
  committed: row.years.map((year) => ({ ...year, amount: oreOf(year.amount) })),
  left: oreOf(row.left),
});

const sumsOf = ({ years, ...stored }: StoredSums): GrantedSums => ({
  decided: oreOf(stored.decided),
  released: oreOf(stored.released),
  paid: oreOf(stored.paid),
  paidBack: oreOf(stored.paidBack),
  toBePaid: oreOf(stored.toBePaid),
  committed: years.map(({ year, amount }) => ({ year, amount: oreOf(amount) })),
  left: oreOf(stored.left),
});
