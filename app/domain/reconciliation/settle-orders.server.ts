import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { PlainDate } from "../shared/dates";

type Settled = {
  readonly id: string;
  readonly status: string;
  /** The bank's day of a payment that is confirmed now; null keeps what is there. */
  readonly confirmedOn: PlainDate | null;
};

/** Orders get the state that the bank has given them; a run is done when none of its orders is still on its way. */
export async function settleOrders(trx: Trx, orders: readonly Settled[]): Promise<void> {
  if (orders.length === 0) return;
  const ids = orders.map(({ id }) => id);
  await sql`update payment_order set status = done.status, confirmed_on = coalesce(done.confirmed_on, payment_order.confirmed_on)
    from unnest(${ids}::uuid[], ${orders.map(({ status }) => status)}::text[],
      ${orders.map(({ confirmedOn }) => confirmedOn)}::date[]) as done (id, status, confirmed_on)
    where payment_order.id = done.id`.execute(trx);
  await settleRuns(trx, ids);
}

/** After a match has been undone a run may be on its way again. */
export async function settleRuns(trx: Trx, orderIds: readonly string[]): Promise<void> {
  await sql`update payment_run r set status = now.status
    from (select m.run_id, case when bool_and(o.status in ('confirmed', 'returned')) then 'confirmed' else 'released' end as status
      from payment_run_order m join payment_order o on o.id = m.order_id
      where m.run_id in (select run_id from payment_run_order where not is_dissolved and order_id = any(${[...orderIds]}::uuid[]))
      group by m.run_id) now
    where r.id = now.run_id and r.status in ('released', 'confirmed') and r.status <> now.status`.execute(
    trx,
  );
}
