import {
  accountRole,
  accountRoles,
  listAccounts,
  roleTotals,
  type AccountFilter,
  type AccountRole,
} from "~ledger/index";
import type { Trx } from "~db/transaction";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { ok, type Result } from "../shared/result";
import type { AccountQuestion } from "./account-question";
import { bookBalances } from "./book-balances.server";
import { nameDims, namedAccount } from "./name-dims.server";
import { narrowAccounts } from "./narrow-accounts.server";
import { reportAccess } from "./report-access";
import type { AccountList } from "./trial-balance";

const PAGE_SIZE = 100;

const isRole = (role: string | undefined): role is AccountRole =>
  role !== undefined && Object.hasOwn(accountRoles, role);

/** The board's accounts by any dimension with their balances, in the order of their paths, and what they add up to. */
export async function findAccounts(
  actor: Staff,
  question: AccountQuestion,
): Promise<Result<AccountList>> {
  const denied = authorise(reportAccess, actor, "ledger.read", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) => {
    const { role, from, asOf, after } = question;
    const { filter: narrowed, ...told } = await narrowAccounts(actor, trx, question);
    const filter: AccountFilter = {
      ...narrowed,
      ...(isRole(role) && { role }),
      ...(from && { from }),
      ...(asOf && { asOf }),
    };
    const books = bookBalances(await roleTotals(trx, filter));
    const found = await listAccounts(trx, {
      ...filter,
      page: { limit: PAGE_SIZE + 1, ...(after && { after }) },
    });
    const shown = found.slice(0, PAGE_SIZE);
    const declared = role === undefined ? null : accountRole(role);
    return ok({
      ...told,
      from: from ?? null,
      asOf: asOf ?? today,
      isToday: asOf === undefined || asOf === today,
      roleName: declared && { sv: declared.sv, en: declared.en },
      books,
      total: books.flatMap(({ rows }) => rows).reduce((all, { accounts }) => all + accounts, 0),
      accounts: await named(trx, shown),
      next: found.length > PAGE_SIZE ? (shown.at(-1)?.path ?? null) : null,
    });
  });
}

async function named(
  trx: Trx,
  accounts: Awaited<ReturnType<typeof listAccounts>>,
): Promise<AccountList["accounts"]> {
  const names = await nameDims(
    trx,
    accounts.map(({ dims }) => dims),
  );
  return accounts.map(({ dims, balance, lines, ...account }) => ({
    ...namedAccount(account, dims, names),
    balance,
    lines,
  }));
}
