import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import {
  postBetween,
  type Kind,
  type KindDim,
  type Posted,
  type Posting,
  type ReversalBetween,
  reverseBetween,
  post,
  postMany,
} from "~ledger/index";
import { boardsOf } from "../grant-boards/index.server";
import { booksOf, isShared, type GrantBoards } from "../grant-boards/index";

/** The kinds of entry that are about a project or a call. */
type GrantKind = {
  [K in Kind]: Extract<KindDim<K>, "project" | "call"> extends never ? never : K;
}[Kind];
export type GrantPosting<K extends GrantKind = GrantKind> = Posting<K>;

type Dims = { readonly project?: string | number; readonly call?: string | number };

/** Posts one entry of a call or of a grant, as `postGrants` does. */
export async function postGrant<const K extends GrantKind>(
  trx: Trx,
  posting: Posting<K>,
): Promise<Posted> {
  const [carried] = await carry(trx, [posting as unknown as GrantPosting]);
  if (!carried) throw new Error("an entry was lost on its way to the ledger");
  if (!isShared(carried.boards)) return post(trx, carried.whole);
  const [posted] = await postBetween(trx, [between(carried)]);
  if (!posted) throw new Error("the ledger did not answer");
  return posted;
}

/**
 * Posts entries of calls and of grants. Each carries what it is accounted for by besides its accounts: the activity of its
 * call and, when it is about a project, the recipient as the counterparty; and stands in the books of the boards that have a
 * part in it. No command gives these itself.
 */
export async function postGrants(trx: Trx, postings: readonly GrantPosting[]): Promise<Posted[]> {
  if (postings.length === 0) return [];
  const carried = await carry(trx, postings);
  return carried.some(({ boards }) => isShared(boards))
    ? postBetween(trx, carried.map(between))
    : postMany(
        trx,
        carried.map(({ whole }) => whole),
      );
}

/** Reverses one entry of a grant, in the books of every board that has a part in it. */
export async function reverseGrant(
  trx: Trx,
  grantId: string,
  reversal: Omit<ReversalBetween, "tenants">,
): Promise<void> {
  const boards = (await boardsOf(trx, [grantId])).get(grantId);
  const tenants = boards ? [boards.deciding, boards.holding, boards.paying] : [];
  await reverseBetween(trx, { ...reversal, tenants });
}

type Carried = { readonly boards: GrantBoards; readonly whole: Posting };

const between = ({ boards, whole }: Carried) => ({
  posting: whole,
  tenantOf: (role: string) => booksOf(boards, role),
});

type Row = GrantBoards & {
  readonly id: string;
  readonly counterparty: string | null;
  readonly activity: string | null;
};

async function carry(trx: Trx, postings: readonly GrantPosting[]): Promise<Carried[]> {
  const ids = [...new Set(postings.map(({ dims }) => idOf(dims)))];
  const { rows } = await sql<Row>`
    select id, counterparty, activity, deciding_board as deciding, holding_board as holding, paying_board as paying
    from grant_dims(${ids}::uuid[])`.execute(trx);
  const found = new Map(rows.map((row) => [row.id, row]));
  return postings.map((posting) => {
    const row = found.get(idOf(posting.dims));
    if (!row) throw new Error(`no grant and no call has the id ${idOf(posting.dims)}`);
    const { counterparty, activity } = row;
    const dims = {
      ...posting.dims,
      ...(counterparty && { counterparty }),
      ...(activity && { activity }),
    };
    return { boards: row, whole: { ...posting, dims } as Posting };
  });
}

/** A project has its application's id. */
const idOf = ({ project, call }: Dims): string => String(project ?? call);
