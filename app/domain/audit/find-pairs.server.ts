import { sql } from "kysely";
import type { Ore } from "~ledger/amount";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { ok, type Result } from "../shared/result";
import { auditAccess } from "./audit-access";

export type Pair = {
  readonly first: string;
  readonly second: string;
  /** What one of them approved and the other attested, either way round. */
  readonly amount: Ore;
  readonly count: number;
  /** Of all that the board attested in the time, in per cent with one decimal. */
  readonly sharePercent: string;
  /** Each of them has approved for the other. */
  readonly isRing: boolean;
};

type Row = Omit<Pair, "sharePercent"> & { readonly total: Ore };

const MOST = 50;
const TENTHS = 1000n;

/** Who has approved and attested payments together in twelve months: rings first, then by amount. */
export async function findPairs(actor: Staff): Promise<Result<readonly Pair[]>> {
  const { boardId } = actor;
  const denied = authorise(auditAccess, actor, "audit.read", { boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const { rows } = await sql<Row>`
      with pairs as (
        select least(approved_by, attested_by) as a, greatest(approved_by, attested_by) as b, sum(amount_ore)::bigint as amount,
          count(*)::int as count, count(distinct approved_by) = 2 as is_ring
        from payment_order
        where board_id = ${boardId} and attested_by is not null and attested_at > app_now() - interval '12 months'
        group by 1, 2)
      select x.name as first, y.name as second, amount, count, is_ring, sum(amount) over ()::bigint as total
      from pairs join person x on x.id = a join person y on y.id = b
      order by is_ring desc, amount desc, a, b limit ${MOST}`.execute(trx);
    return ok(
      rows.map(({ total, ...pair }) => ({ ...pair, sharePercent: share(pair.amount, total) })),
    );
  });
}

/** "33.3", rounded down: what is shown is never more than the share is. */
function share(amount: Ore, total: Ore): string {
  const tenths = total === 0n ? 0n : (amount * TENTHS) / total;
  return `${tenths / 10n}.${tenths % 10n}`;
}
