import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import { lockFundNamed, openRequisition } from "../received-funds/index.server";
import { lockRecovery, lockRepayment } from "../recoveries/index.server";
import type { Target } from "./book-target.server";
import type { Candidate } from "./find-candidates.server";

/** What a person has chosen that a line is, locked; null when it is not there to be chosen any more. */
export async function lockTarget(
  trx: Trx,
  { kind, id, reference }: Candidate,
  amount: Ore,
): Promise<Target | null> {
  switch (kind) {
    case "repayment": {
      const recovery = await lockRecovery(trx, id);
      return recovery?.status === "demanded" ? { kind, recovery } : null;
    }
    case "repayment_return": {
      const repayment = await lockRepayment(trx, id);
      return repayment && { kind, repayment };
    }
    case "fund_receipt": {
      const fund = await lockFundNamed(trx, reference);
      return fund ? { kind, fund, requisitionId: await openRequisition(trx, id, amount) } : null;
    }
    case "fund_repayment": {
      const fund = await lockFundNamed(trx, reference);
      return fund ? { kind, fund, repaymentId: id } : null;
    }
    default:
      return null;
  }
}
