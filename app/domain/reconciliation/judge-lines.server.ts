import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { StagedStatement } from "./stage-file.server";

/**
 * Gives every line of incoming_line its fingerprint, and lays the lines in judged_line in the order in which they are matched:
 * money out before money in, since a bank may list a payment and its return in any order; and what names a recovery or a fund the
 * other way round, since that is paid in before it is taken back. `known_id` is the same line in an
 * earlier file; `times` above 1 the same line again in this file. A sum without a reference is cut into the payments that a
 * notice (camt.054, BgMax) says are in it, when one notice alone fits the one sum of its amount and day.
 */
export async function judgeLines(trx: Trx, statements: readonly StagedStatement[]): Promise<void> {
  const numbers = statements.map(({ number }) => number);
  const accounts = statements.map(({ accountAsWritten }) => JSON.stringify(accountAsWritten));
  const digits = statements.map(({ account }) => account);
  await sql`create temp table judged_line on commit drop as
    with counted as (
      select i.*, s.account, dense_rank() over (partition by i.statement, i.content order by i.entry) as occurrence, s.account_text
      from incoming_line i
      join unnest(${numbers}::int[], ${accounts}::text[], ${digits}::text[]) s (no, account_text, account) on s.no = i.statement),
    printed as (
      select c.*, encode(sha256(convert_to('[' || account_text || ',"' || content || '",' || occurrence || ']', 'UTF8')), 'hex') as base,
        count(*) over (partition by account, booked_on, amount) as alike
      from counted c),
    summed as (
      select p.*, n.sum_key from printed p
      left join lateral (
        select min(file_id::text || ':' || sum_no) as sum_key from bank_notice b
        where p.part = 0 and p.reference is null and p.alike = 1 and b.account = p.account and b.booked_on = p.booked_on and b.sum_ore = p.amount
          and (b.sum_reference is null or p.sum_reference is null or b.sum_reference = p.sum_reference)
          and not exists (select 1 from bank_line l where l.fingerprint = p.base)
        having count(distinct (file_id, sum_no)) = 1) n on true),
    parts as (
      select statement, entry, part, booked_on, amount, reference, counterparty, counterparty_account, remittance, bank_reference,
        return_reason, case when part = 0 then base else encode(sha256(convert_to(base || ':' || part, 'UTF8')), 'hex') end as fingerprint
      from summed where sum_key is null
      union all
      select s.statement, s.entry, b.position, s.booked_on, b.amount_ore, b.reference, coalesce(b.counterparty, s.counterparty),
        b.counterparty_account, b.remittance, b.bank_reference, b.return_reason,
        encode(sha256(convert_to(s.base || ':' || b.position, 'UTF8')), 'hex')
      from summed s join bank_notice b on b.file_id::text || ':' || b.sum_no = s.sum_key)
    select p.*, l.id as known_id,
      row_number() over (partition by p.fingerprint order by p.statement, p.entry, p.part) as times,
      row_number() over (partition by p.statement order by p.entry, p.part)::int as position,
      row_number() over (order by case when p.reference ~ '^(AK|MF)[0-9A-Z]{12}$' then p.amount < 0 else p.amount > 0 end,
        p.statement, p.entry, p.part)::int as seq
    from parts p left join bank_line l on l.fingerprint = p.fingerprint`.execute(trx);
  await sql`create index on judged_line (seq)`.execute(trx);
  await sql`analyze judged_line`.execute(trx);
}
