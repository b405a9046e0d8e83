import type { Trx } from "~db/transaction";
import { balances } from "~ledger/index";
import type { Ore } from "~ledger/amount";
import { inHoldersBooks } from "../grant-boards/index.server";
import type { Payee } from "../disbursements/index";
import { payeeIn } from "../disbursements/index.server";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Refusal, type Result } from "../shared/result";
import type { ReportDetails } from "./final-report";
import { followUpAccess } from "./follow-up-access";
import { readSettlement, settlementHash } from "./read-settlement.server";
import { reportDetails } from "./report-details.server";
import type { PreparedSettlement } from "./settlement";
import { underWay } from "./settlement-state.server";

/** A ledger balance with the account it can be opened in. */
export type LedgerFigure = { readonly amount: Ore; readonly account: string | null };

export type SettlementPage = {
  readonly details: ReportDetails;
  readonly settlement: PreparedSettlement | null;
  /** Of what is shown, for the person who decides. */
  readonly shownHash: string | null;
  /** Why it cannot be settled yet. */
  readonly obstacle: Pick<Refusal, "code" | "params"> | null;
  /** To whom a last payment would go, while it is not decided. */
  readonly payee: Payee | null;
  readonly paid: LedgerFigure | null;
  readonly committed: readonly (LedgerFigure & { readonly year: number })[];
  readonly mayPrepare: boolean;
  readonly mayDecide: boolean;
};

/** Everything about the settlement of a project, for the board's staff. */
export async function findSettlement(
  actor: Staff,
  projectId: string,
): Promise<Result<SettlementPage>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const details = await reportDetails(trx, projectId);
    if (!details) return missing();
    const { project, report } = details;
    const denied = authorise(followUpAccess, actor, "settlement.read", project);
    if (denied) return denied;
    const settlement = await readSettlement(trx, projectId);
    const isOpen = report?.status === "submitted" && !settlement?.decidedAt;
    return ok({
      details,
      settlement,
      shownHash: settlement && settlementHash(settlement),
      obstacle: isOpen ? await underWay(trx, projectId) : null,
      payee: isOpen ? await payeeIn(trx, project) : null,
      ...(await inHoldersBooks(trx, projectId, (isOwn) => ledgerFigures(trx, projectId, isOwn))),
      mayPrepare: isOpen && may(followUpAccess, actor, "settlement.prepare", project),
      mayDecide:
        isOpen &&
        settlement !== null &&
        settlement.preparedBy !== actor.personId &&
        may(followUpAccess, actor, "settlement.decide", project),
    });
  });
}

async function ledgerFigures(trx: Trx, projectId: string, isOwn: boolean) {
  const dims = { project: projectId };
  const [paid] = await balances(trx, { role: "paid", dims });
  const committed = await balances(trx, { role: "committed", dims });
  return {
    paid: paid ? { amount: paid.balance, account: isOwn ? paid.accountId : null } : null,
    committed: committed.map(({ accountId, balance, dims }) => ({
      amount: balance,
      account: isOwn ? accountId : null,
      year: Number(dims.year),
    })),
  };
}
