/** Attempts to sign in, counted in the database so that every process sees them. Never a lasting lock. */
import { sql } from "kysely";
import { inTransaction } from "~db/transaction";
import { ok } from "../shared/result";

const WINDOW_SECONDS = 15 * 60;
const ATTEMPTS = 8;

/** Counts one attempt; 0 when allowed, otherwise the seconds to wait. */
export async function allowAttempt(login: string, address: string): Promise<number> {
  const key = keyOf(login, address);
  const result = await inTransaction({}, async ({ trx }) => {
    const { rows } = await sql<{ points: number; left: number }>`
      insert into rate_limit as r (key, points, expire)
      values (${key}, 1, extract(epoch from clock_timestamp())::bigint + ${WINDOW_SECONDS})
      on conflict (key) do update set
        points = case when r.expire < extract(epoch from clock_timestamp()) then 1 else r.points + 1 end,
        expire = case when r.expire < extract(epoch from clock_timestamp())
          then extract(epoch from clock_timestamp())::bigint + ${WINDOW_SECONDS} else r.expire end
      returning points, (expire - extract(epoch from clock_timestamp()))::int as left`.execute(trx);
    return ok(rows[0]);
  });
  const row = result.value;
  return row && row.points > ATTEMPTS ? Math.max(row.left, 1) : 0;
}

export async function forgetAttempts(login: string, address: string): Promise<void> {
  await inTransaction({}, async ({ trx }) => {
    await trx.deleteFrom("rateLimit").where("key", "=", keyOf(login, address)).execute();
    return ok(null);
  });
}

const keyOf = (login: string, address: string) =>
  `signIn:${login.toLowerCase().slice(0, 100)}:${address}`;
