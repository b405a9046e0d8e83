/** Sessions as rows: found by the hash of their id, gone after thirty idle minutes or when they expire. */
import { sql } from "kysely";
import { inTransaction } from "~db/transaction";
import { ok } from "../shared/result";

export async function saveSession(idHash: string, data: object, expires: Date): Promise<void> {
  await inTransaction({}, async ({ trx }) => {
    const values = { idHash, data: JSON.stringify(data), expiresAt: expires.toISOString() };
    await trx
      .insertInto("session")
      .values(values)
      .onConflict((conflict) =>
        conflict.column("idHash").doUpdateSet({ data: values.data, expiresAt: values.expiresAt }),
      )
      .execute();
    await sql`delete from session where expires_at < clock_timestamp()`.execute(trx);
    return ok(null);
  });
}

export async function findSession(idHash: string): Promise<unknown> {
  const result = await inTransaction({}, async ({ trx }) => {
    const { rows } = await sql<{ data: unknown }>`
      select data from session where id_hash = ${idHash} and expires_at > clock_timestamp()
        and seen_at > clock_timestamp() - interval '30 minutes'`.execute(trx);
    return ok(rows[0]?.data ?? null);
  });
  if (result.value) await touchSession(idHash);
  return result.value;
}

/** Notes that the person is still there, at most once a minute. */
async function touchSession(idHash: string): Promise<void> {
  await inTransaction({}, async ({ trx }) => {
    await sql`update session set seen_at = clock_timestamp()
      where id_hash = ${idHash} and seen_at < clock_timestamp() - interval '1 minute'`.execute(trx);
    return ok(null);
  });
}

export async function deleteSession(idHash: string): Promise<void> {
  await inTransaction({}, async ({ trx }) => {
    await trx.deleteFrom("session").where("idHash", "=", idHash).execute();
    return ok(null);
  });
}
