import { sum } from "~ledger/amount";
import { accountRole, accountRoles, type TrialBalanceRow } from "~ledger/index";
import { books } from "./account-name";
import type { BookBalance, RoleBalance } from "./trial-balance";

/** The order of the declaration: the way money goes. */
const roleOrder = Object.keys(accountRoles);

/** The roles' balances with their names, book by book, each with its sums. */
export const bookBalances = (rows: readonly TrialBalanceRow[]): BookBalance[] =>
  books.map((book) => {
    const own = rows
      .filter((row) => row.book === book)
      .toSorted((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role));
    return {
      book,
      rows: own.map(named),
      debit: sum(own.map(({ debit }) => debit)),
      credit: sum(own.map(({ credit }) => credit)),
    };
  });

function named(row: TrialBalanceRow): RoleBalance {
  const declared = accountRole(row.role);
  if (!declared)
    throw new Error(`the ledger has an account role that is not declared: ${row.role}`);
  const { book: _book, ...balance } = row;
  return { ...balance, roleName: { sv: declared.sv, en: declared.en } };
}
