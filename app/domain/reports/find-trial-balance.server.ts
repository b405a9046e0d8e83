import { trialBalance } from "~ledger/index";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { bookBalances } from "./book-balances.server";
import { reportAccess } from "./report-access";
import type { TrialBalance } from "./trial-balance";

/** What each role's accounts have turned over and hold, book by book, up to a day or up to now. */
export async function findTrialBalance(
  actor: Staff,
  { asOf }: { readonly asOf?: PlainDate | undefined },
): Promise<Result<TrialBalance>> {
  const denied = authorise(reportAccess, actor, "ledger.read", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) =>
    ok({
      asOf: asOf ?? today,
      isToday: asOf === undefined || asOf === today,
      books: bookBalances(await trialBalance(trx, asOf ? { asOf } : {})),
    }),
  );
}
