import { sum } from "~ledger/amount";
import { accountRole, accountRoles, trialBalance, type TrialBalanceRow } from "~ledger/index";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { books } from "./account-name";
import { reportAccess } from "./report-access";
import type { RoleBalance, TrialBalance } from "./trial-balance";

/** The order of the declaration: the way money goes. */
const roleOrder = Object.keys(accountRoles);

/** What each role's accounts have turned over and hold, book by book, up to a day or up to now. */
export async function findTrialBalance(
  actor: Staff,
  { asOf }: { readonly asOf?: PlainDate | undefined },
): Promise<Result<TrialBalance>> {
  const denied = authorise(reportAccess, actor, "ledger.read", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) => {
    const rows = await trialBalance(trx, asOf ? { asOf } : {});
    return ok({
      asOf: asOf ?? today,
      isToday: asOf === undefined || asOf === today,
      books: books.map((book) => {
        const own = rows
          .filter((row) => row.book === book)
          .toSorted((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role));
        return {
          book,
          rows: own.map(named),
          debit: sum(own.map(({ debit }) => debit)),
          credit: sum(own.map(({ credit }) => credit)),
        };
      }),
    });
  });
}

function named(row: TrialBalanceRow): RoleBalance {
  const declared = accountRole(row.role);
  if (!declared)
    throw new Error(`the ledger has an account role that is not declared: ${row.role}`);
  const { book: _book, ...balance } = row;
  return { ...balance, roleName: { sv: declared.sv, en: declared.en } };
}
