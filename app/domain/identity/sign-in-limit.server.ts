/** Attempts to sign in, per login and address. */
import { inTransaction } from "~db/transaction";
import { countAttempt } from "../shared/rate-limit.server";
import { ok } from "../shared/result";

const limit = { attempts: 8, windowSeconds: 15 * 60 };

/** Counts one attempt; 0 when allowed, otherwise the seconds to wait. */
export const allowAttempt = (login: string, address: string): Promise<number> =>
  countAttempt(keyOf(login, address), limit);

export async function forgetAttempts(login: string, address: string): Promise<void> {
  await inTransaction({}, async ({ trx }) => {
    await trx.deleteFrom("rateLimit").where("key", "=", keyOf(login, address)).execute();
    return ok(null);
  });
}

const keyOf = (login: string, address: string) =>
  `signIn:${login.toLowerCase().slice(0, 100)}:${address}`;
