/** How one of a grant's boards reads what another of them has of it; the database lets no stranger in. */
import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { GrantBoards } from "./grant-boards";

type Row = { id: string; deciding: string; holding: string; paying: string };

/** The boards of projects and calls, by their id. */
export async function boardsOf(
  trx: Trx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, GrantBoards>> {
  const { rows } = await sql<Row>`
    select id, deciding_board as deciding, holding_board as holding, paying_board as paying
    from grant_dims(${[...new Set(ids)]}::uuid[])`.execute(trx);
  return new Map(rows.map(({ id, ...boards }) => [id, boards]));
}

/**
 * Reads the ledger of the board whose appropriation a project or a call is paid by. Another board's accounts have no pages for
 * the reader: `isOwn` is false.
 */
export async function inHoldersBooks<T>(
  trx: Trx,
  grantId: string,
  read: (isOwn: boolean) => Promise<T>,
): Promise<T> {
  const { rows } = await sql<{ own: string; entered: string }>`
    select own, set_config('ledger.tenant', coalesce((select holding_board from grant_dims(array[${grantId}::uuid])), own), true) as entered
    from (select coalesce(current_setting('ledger.tenant', true), '') as own offset 0) now`.execute(
    trx,
  );
  const { own = "", entered = "" } = rows[0] ?? {};
  const answer = await read(own === "" || own === entered);
  await sql`select set_config('ledger.tenant', ${own}, true)`.execute(trx);
  return answer;
}

/** Works as another of the grant's boards, for what the grant needs of it: its rows and its books. */
export async function asBoardOfGrant<T>(
  trx: Trx,
  grant: { readonly id: string; readonly boardId: string },
  work: () => Promise<T>,
): Promise<T> {
  const { rows } = await sql<{ own: string }>`select app_board() as own`.execute(trx);
  const own = rows[0]?.own;
  if (!own || own === grant.boardId) return work();
  await stepInto(trx, grant.id, grant.boardId);
  const answer = await work();
  await stepInto(trx, grant.id, own);
  return answer;
}

const stepInto = (trx: Trx, grantId: string, boardId: string) =>
  sql`select step_into(${grantId}::uuid, ${boardId})`.execute(trx);
