import type { Trx } from "~db/transaction";
import { subtract, sum, zero, type Ore } from "~ledger/amount";
import { balances } from "~ledger/index";
import { inHoldersBooks } from "../grant-boards/index.server";

export type LedgerFigure = { readonly amount: Ore; readonly account: string | null };

/** A project's money as the ledger has it. */
export type ProjectMoney = {
  readonly granted: Ore;
  /** Promised and neither claimed nor released, year by year. */
  readonly committed: readonly (LedgerFigure & { readonly year: number })[];
  readonly committedTotal: Ore;
  /** Approved, on its way to the recipient. */
  readonly toBePaid: LedgerFigure;
  readonly paid: LedgerFigure;
  /** The grant less what has been paid; after the settlement what was released is not left. */
  readonly left: Ore;
  /** Kept until the final report is approved, in öre. */
  readonly retained: Ore;
};

type Granted = { readonly id: string; readonly granted: Ore; readonly retained: Ore };

export const projectMoney = (trx: Trx, project: Granted): Promise<ProjectMoney> =>
  inHoldersBooks(trx, project.id, (isOwn) => moneyOf(trx, project, isOwn));

async function moneyOf(trx: Trx, project: Granted, isOwn: boolean): Promise<ProjectMoney> {
  const dims = { project: project.id };
  const years = await balances(trx, { role: "committed", dims });
  const [toBePaid] = await balances(trx, { role: "toBePaid", dims });
  const [paid] = await balances(trx, { role: "paid", dims });
  const committed = years.map(({ accountId, balance, dims: of }) => ({
    year: Number(of.year),
    amount: balance,
    account: isOwn ? accountId : null,
  }));
  const committedTotal = sum(committed.map(({ amount }) => amount));
  const figure = (found: typeof paid | typeof toBePaid): LedgerFigure => ({
    amount: found?.balance ?? zero,
    account: (isOwn && found?.accountId) || null,
  });
  return {
    granted: project.granted,
    committed,
    committedTotal,
    toBePaid: figure(toBePaid),
    paid: figure(paid),
    left: sum([committedTotal, toBePaid?.balance ?? zero]),
    retained:
      project.retained <= subtract(project.granted, paid?.balance ?? zero)
        ? project.retained
        : zero,
  };
}
