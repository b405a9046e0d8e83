import { sql } from "kysely";
import { accountRole, accountRoles, listAccounts, type AccountRole } from "~ledger/index";
import type { Trx } from "~db/transaction";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import type { Book } from "./account-name";
import { nameDims, namedAccount } from "./name-dims.server";
import { reportAccess } from "./report-access";
import type { AccountList } from "./trial-balance";

const PAGE_SIZE = 100;

type AccountQuestion = {
  readonly role?: string | undefined;
  readonly book?: Book | undefined;
  /** Part of a project's, call's, item's or financier's name, or of a case number. */
  readonly text?: string | undefined;
  readonly asOf?: PlainDate | undefined;
  readonly after?: string | undefined;
};

const isRole = (role: string | undefined): role is AccountRole =>
  role !== undefined && Object.hasOwn(accountRoles, role);

/** The board's accounts with their balances, in the order of their paths. */
export async function findAccounts(
  actor: Staff,
  { role, book, text, asOf, after }: AccountQuestion,
): Promise<Result<AccountList>> {
  const denied = authorise(reportAccess, actor, "ledger.read", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) => {
    const found = await listAccounts(trx, {
      ...(isRole(role) && { role }),
      ...(book && { book }),
      ...(text && { among: await dimsNamed(trx, text) }),
      ...(asOf && { asOf }),
      page: { limit: PAGE_SIZE + 1, ...(after && { after }) },
    });
    const shown = found.slice(0, PAGE_SIZE);
    const names = await nameDims(
      trx,
      shown.map(({ dims }) => dims),
    );
    const declared = role === undefined ? null : accountRole(role);
    return ok({
      asOf: asOf ?? today,
      isToday: asOf === undefined || asOf === today,
      roleName: declared && { sv: declared.sv, en: declared.en },
      accounts: shown.map(({ dims, balance, lines, ...account }) => ({
        ...namedAccount(account, dims, names),
        balance,
        lines,
      })),
      next: found.length > PAGE_SIZE ? (shown.at(-1)?.path ?? null) : null,
    });
  });
}

const MOST_THINGS = 200;

/** The dimensions of what has the text in its name. A hundred projects of that name are more than anybody reads. */
async function dimsNamed(trx: Trx, text: string): Promise<Record<string, string>[]> {
  const like = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const { rows } = await sql<{ dim: string; id: string }>`
    select 'project' as dim, a.id from application a join organisation o on o.id = a.organisation_id
    where a.title ilike ${like} or a.case_number ilike ${like} or o.name ilike ${like}
    union all
    select 'call', c.id from call c
    where c.board_id = app_board() and (c.title_sv ilike ${like} or c.title_en ilike ${like} or c.case_number ilike ${like})
    union all
    select 'item', i.id from appropriation_item i where i.name || ' ' || i.year ilike ${like} or i.code ilike ${like}
    union all
    select 'financier', f.id from financier f join application a on a.id = f.application_id where f.name ilike ${like}
    limit ${MOST_THINGS}`.execute(trx);
  return rows.map(({ dim, id }) => ({ [dim]: id }));
}
