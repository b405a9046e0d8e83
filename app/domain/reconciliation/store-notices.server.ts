import { sql } from "kysely";
import { ok, refuse, type Result } from "../shared/result";
import type { Step } from "../shared/command.server";
import type { Importer } from "./importer";
import type { StagedFile } from "./stage-file.server";
import { isSameAccount } from "./statement-rules";

/**
 * Keeps what a camt.054 or a BgMax tells of the payments in a sum. Nothing is booked: the same money comes once more, in the
 * statement, and is booked from there.
 */
export async function storeNotices(
  { trx }: Step,
  { boardId }: Importer,
  fileId: string,
  { head, statements }: StagedFile,
  bankgiro: string,
): Promise<Result<{ lines: number; matched: number; repeated: number }>> {
  const foreign = statements.find(({ account }) => !isSameAccount(account, bankgiro));
  if (foreign) {
    const { ref: statement, accountAsWritten: account } = foreign;
    return refuse("bankFile.foreignAccount", { statement, account, own: bankgiro });
  }
  const other = statements.find(({ currency }) => currency !== "SEK");
  if (other) {
    return refuse("bankFile.currency", { statement: other.ref, currency: other.currency });
  }
  // A deposit of BgMax is one sum on the account; in a camt.054 every entry is.
  const isDeposit = head.message === "BGMAX";
  const { rows } = await sql<{ isNew: boolean; lines: number }>`
    with told as (
      select i.*, s.account, coalesce(i.booked_on, s.day) as day,
        dense_rank() over (order by i.statement, case when ${isDeposit} then 0 else i.entry end)::int as sum_no
      from incoming_line i
      join unnest(${statements.map(({ number }) => number)}::int[], ${statements.map(({ account }) => account)}::text[],
        ${statements.map(({ bookedOn }) => bookedOn)}::date[]) s (no, account, day) on s.no = i.statement),
    summed as (
      select sum_no, account, day, sum(amount)::bigint as sum_ore,
        case when ${isDeposit} then null else min(sum_reference) end as sum_reference, count(*)::int as lines,
        encode(sha256(convert_to(jsonb_build_array(account, day, jsonb_agg(jsonb_build_array(amount, reference, remittance,
          bank_reference, counterparty) order by entry, part))::text, 'UTF8')), 'hex') as sum_hash
      from told group by sum_no, account, day),
    known as (
      select s.*, not exists (select 1 from bank_notice b where b.sum_hash = s.sum_hash) as is_new from summed s),
    kept as (
      insert into bank_notice (file_id, board_id, sum_no, position, account, booked_on, sum_ore, sum_reference, sum_hash, amount_ore,
        reference, counterparty, counterparty_account, remittance, bank_reference, return_reason)
      select ${fileId}::uuid, ${boardId}, sum_no, row_number() over (partition by sum_no order by t.entry, t.part), k.account, k.day,
        k.sum_ore, k.sum_reference, k.sum_hash, t.amount, t.reference, t.counterparty, t.counterparty_account, t.remittance,
        t.bank_reference, t.return_reason
      from told t join known k using (sum_no) where k.is_new)
    select is_new, sum(lines)::int as lines from known group by is_new`.execute(trx);
  const count = (isNew: boolean) => rows.find((row) => row.isNew === isNew)?.lines ?? 0;
  return ok({ lines: count(true), matched: 0, repeated: count(false) });
}
