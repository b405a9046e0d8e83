import { balance, balances } from "~ledger/index";
import { sum, type Ore } from "~ledger/amount";
import { inHoldersBooks } from "../grant-boards/index.server";
import { readAs } from "../shared/command.server";

type PublicMoney = {
  readonly paid: Ore;
  /** Promised or approved, and not yet paid. */
  readonly left: Ore;
};

/** What the ledger says of a published project; read as a visitor. */
export const findPublicMoney = (project: { readonly id: string }): Promise<PublicMoney> =>
  readAs({ kind: "visitor" }, ({ trx }) =>
    inHoldersBooks(trx, project.id, async () => {
      const dims = { project: project.id };
      const committed = await balances(trx, { role: "committed", dims });
      const toBePaid = await balance(trx, { role: "toBePaid", dims });
      return {
        paid: await balance(trx, { role: "paid", dims }),
        left: sum([...committed.map((account) => account.balance), toBePaid]),
      };
    }),
  );
