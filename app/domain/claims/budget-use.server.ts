import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { kronor, ore, type Ore } from "~ledger/amount";
import { lineUses, type LineUse } from "../decisions/index";
import { currentVersion } from "../decisions/index.server";
import type { PaidProject } from "../projects/index.server";
import { refuse, type Refusal } from "../shared/result";

/**
 * The cost in each category with this claim and those before it, beside the decided budget; before a line is judged, as if all
 * of it were approved. Empty when the decision has no budget by category.
 */
export async function budgetUse(
  trx: Trx,
  { id, kinds }: Pick<PaidProject, "id" | "kinds">,
  no: number,
): Promise<LineUse[]> {
  const decided = await currentVersion(trx, id);
  if (!decided) return [];
  const { rows } = await sql<{ category: string; cost: bigint }>`
    select l.category, sum(coalesce(l.approved_ore, l.amount_ore))::bigint as cost
    from claim c join claim_line l on l.claim_id = c.id
    where c.project_id = ${id} and (c.no = ${no} or (c.no < ${no} and c.status in ('approved', 'attested')))
    group by l.category`.execute(trx);
  const costs: Record<string, Ore> = Object.fromEntries(
    rows.map(({ category, cost }) => [category, ore(cost)]),
  );
  return lineUses(decided.lines, costs, kinds);
}

/** Cost above its line and the tenth that may be moved there needs a change of the decision before it is approved. */
export async function aboveBudget(
  trx: Trx,
  project: Pick<PaidProject, "id" | "kinds" | "categories">,
  no: number,
): Promise<Refusal | null> {
  const over = (await budgetUse(trx, project, no)).find(({ above }) => above > 0n);
  if (!over) return null;
  const name = project.categories[over.category];
  return refuse("claim.aboveBudgetLine", {
    sv: name?.sv ?? over.category,
    en: name?.en ?? over.category,
    above: kronor(over.above),
    line: kronor(over.amount),
    room: kronor(over.room),
  });
}
