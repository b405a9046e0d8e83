import { sql } from "kysely";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { ok, type Result } from "../shared/result";
import { standingOf, type SignalStanding } from "../signals/index";
import { payeeSignalAccess } from "./payee-signal-access";
import { latestAccounts, signalRows, type FoundSignal } from "./signal-rows.server";

const PAGE_SIZE = 50;

export type SignalRow = Omit<FoundSignal, "isCleared"> & { readonly standing: SignalStanding };

export type SignalList = {
  readonly rows: readonly SignalRow[];
  readonly total: number;
  readonly pages: number;
};

/** Every signal at the accounts that the board may have to pay to, what waits first. */
export async function findSignals(actor: Staff, page = 1): Promise<Result<SignalList>> {
  const { boardId } = actor;
  const denied = authorise(payeeSignalAccess, actor, "payeeSignal.read", { boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const { rows } = await sql<FoundSignal & { total: number }>`
      select found.*, count(*) over ()::int as total from (${signalRows(boardId, latestAccounts)}) found
      order by is_cleared nulls first, organisation_name, payee_account_id, signal, about
      limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`.execute(trx);
    const total = rows[0]?.total ?? 0;
    return ok({
      rows: rows.map(({ total: _total, isCleared, ...row }) => ({
        ...row,
        standing: standingOf(isCleared),
      })),
      total,
      pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    });
  });
}
