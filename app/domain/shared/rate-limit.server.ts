/** Attempts at a door, counted in the database so that every process sees them. Never a lasting lock. */
import { sql } from "kysely";
import { inTransaction } from "~db/transaction";
import { ok } from "./result";

type DoorLimit = { readonly attempts: number; readonly windowSeconds: number };

/** Counts one attempt; 0 when allowed, otherwise the seconds to wait. Keys are at most 255 characters. */
export async function countAttempt(
  key: string,
  { attempts, windowSeconds }: DoorLimit,
): Promise<number> {
  const result = await inTransaction({}, async ({ trx }) => {
    const { rows } = await sql<{ points: number; left: number }>`
      insert into rate_limit as r (key, points, expire)
      values (${key}, 1, extract(epoch from clock_timestamp())::bigint + ${windowSeconds})
      on conflict (key) do update set
        points = case when r.expire < extract(epoch from clock_timestamp()) then 1 else r.points + 1 end,
        expire = case when r.expire < extract(epoch from clock_timestamp())
          then extract(epoch from clock_timestamp())::bigint + ${windowSeconds} else r.expire end
      returning points, (expire - extract(epoch from clock_timestamp()))::int as left`.execute(trx);
    return ok(rows[0]);
  });
  const row = result.value;
  return row && row.points > attempts ? Math.max(row.left, 1) : 0;
}
