import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { PlainDate } from "../shared/dates";
import type { Outcome } from "./indicator";

/** What came of a project so far, and the latest claim whose progress report says it. */
export type SoFar = {
  readonly outcomes: readonly Outcome[];
  readonly no: number;
  readonly until: PlainDate;
};

type Row = Outcome & { readonly no: number; readonly until: PlainDate };

/**
 * Of each indicator the latest count in a claim that was sent in, before the claim `beforeNo` where it is given; a count
 * left empty does not take away an earlier one. Null when nothing has been reported.
 */
export async function findOutcomesSoFar(
  trx: Trx,
  projectId: string,
  beforeNo: number | null = null,
): Promise<SoFar | null> {
  const { rows } = await sql<Row>`
    select distinct on (o.indicator) o.indicator, o.women, o.men, o.total, o.started_women, o.started_men, c.no, c.period_to as until
    from claim c join claim_outcome o on o.claim_id = c.id
    where c.project_id = ${projectId} and c.status in ('submitted', 'approved', 'attested', 'reported')
      and (${beforeNo}::int is null or c.no < ${beforeNo}::int) and num_nonnulls(o.women, o.men, o.total) > 0
    order by o.indicator, c.no desc`.execute(trx);
  const [latest] = rows.toSorted((a, b) => b.no - a.no);
  if (!latest) return null;
  const outcomes = rows.map(({ no: _no, until: _until, ...outcome }) => outcome);
  return { outcomes, no: latest.no, until: latest.until };
}
