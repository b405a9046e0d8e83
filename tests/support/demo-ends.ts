/** What the books say of a project of the demo when it has come to its end. */
import { inSnapshot } from "~db/transaction";
import { kronor, sum } from "~ledger/amount";
import { balance, balances, verify, type AccountRole } from "~ledger/index";
import { demoBoard, type ApplicantKey } from "../../app/cli/demo/people";
import { findProject } from "../../app/cli/demo/find";

/** The sums of the project's accounts by role, in kronor; those that are nought are left out. */
export async function booksOf(key: ApplicantKey): Promise<Record<string, string>> {
  const project = await findProject(key);
  return inSnapshot({ boardId: demoBoard.id }, async ({ trx }) => {
    const books: Record<string, string> = {};
    for (const role of roles) {
      const total = sum(
        (await balances(trx, { role, dims: { project } })).map((one) => one.balance),
      );
      if (total !== 0n) books[role] = kronor(total);
    }
    return books;
  });
}

const roles = [
  "committed",
  "toBePaid",
  "paid",
  "payable",
  "advance",
  "grantCost",
  "receivable",
] as const satisfies readonly AccountRole[];

/** Interest that the board has charged, of no project by itself. */
export const interestCharged = () =>
  inSnapshot({ boardId: demoBoard.id }, async ({ trx }) =>
    kronor(await balance(trx, { role: "interestIncome", dims: {} })),
  );

/** What the auditor's computation finds that does not follow from the journal. */
export const faultsIn = () =>
  inSnapshot({ boardId: demoBoard.id }, async ({ trx }) => (await verify(trx)).differences);
