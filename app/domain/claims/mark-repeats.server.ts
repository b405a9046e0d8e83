import { sql } from "kysely";
import type { Trx } from "~db/transaction";

/**
 * Writes on each line which other claims have the same voucher and amount, for the officer to see. Parked
 * lines do not count, nor two shares of one voucher: those are held within the voucher by the database. Read within the recipient's reach: its own projects, at every board. One recipient's claims are looked through one at a time.
 */
export async function markRepeats(
  trx: Trx,
  { claimId, organisationId }: { readonly claimId: string; readonly organisationId: string },
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('claim.repeats ' || ${organisationId}, 0))`.execute(
    trx,
  );
  await sql`
    update claim_line line set repeats = coalesce((
      select jsonb_agg(distinct jsonb_build_object('caseNumber', application.case_number, 'no', claim.no))
      from claim_line other join claim on claim.id = other.claim_id
        join project on project.id = claim.project_id join application on application.id = project.application_id
      where other.voucher_key = line.voucher_key and other.amount_ore = line.amount_ore and claim.id <> line.claim_id
        and (line.shared_ore is null or other.shared_ore is null)
        and claim.organisation_id = ${organisationId} and claim.status <> 'draft' and not other.parked), '[]')
    where line.claim_id = ${claimId}`.execute(trx);
}
