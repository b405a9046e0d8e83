/** Lines that an officer parked, and what takes them up again. */
import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import { joinRefusals, refuseField, type Refusal } from "../shared/result";
import type { SaveClaimInput } from "./claim.schema";

export type ParkedLine = {
  readonly id: string;
  /** The claim it stood in. */
  readonly no: number;
  readonly reason: string;
  readonly category: string;
  readonly description: string;
  readonly amount: Ore;
  readonly date: string | null;
  readonly supplier: string | null;
  readonly voucher: string | null;
  readonly vat: string | null;
  readonly whole: Ore | null;
  readonly key: string | null;
  readonly place: number | null;
  /** The line that takes it up again, and its claim; null while it waits. */
  readonly resumedIn: string | null;
};

/** Every line of the project that has been parked, in the order of the claims. */
export async function findParked(trx: Trx, projectId: string): Promise<ParkedLine[]> {
  const { rows } = await sql<ParkedLine>`
    select line.id, claim.no, coalesce(line.reason, '') as reason, line.category, line.description, line.amount_ore as amount,
      line.spent_on as date, line.supplier, line.voucher, line.vat,
      line.shared_ore as whole, line.shared_key as key, line.shared_place as place, again.claim_id as "resumedIn"
    from claim_line line join claim on claim.id = line.claim_id left join claim_line again on again.resumes = line.id
    where claim.project_id = ${projectId} and line.parked order by claim.no, line.position`.execute(
    trx,
  );
  return rows;
}

/**
 * A line that takes up another: one that is parked in this project and that no other claim has taken up, of a day within
 * the project's time (its own claim's period is an earlier one).
 */
export async function resumedFaults(
  trx: Trx,
  project: { readonly id: string; readonly startsOn: string; readonly endsOn: string },
  { lines }: SaveClaimInput,
  claimId: string | null,
): Promise<Refusal | null> {
  const taken = lines.filter(({ resumes }) => resumes !== undefined);
  if (taken.length === 0) return null;
  const { startsOn: from, endsOn: to } = project;
  const free = new Set(
    (await findParked(trx, project.id))
      .filter(({ resumedIn }) => resumedIn === null || resumedIn === claimId)
      .map(({ id }) => id),
  );
  return joinRefusals(
    taken.flatMap(({ row, resumes = "", date }) => {
      // Each only once in this claim too.
      if (!free.delete(resumes))
        return [refuseField(`lines[${row}].description`, "claim.notParked")];
      return date < from || date > to
        ? [refuseField(`lines[${row}].date`, "claim.dateOutsidePeriod", { from, to })]
        : [];
    }),
  );
}
