import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { post, postMany, type Kind, type KindDim, type Posted, type Posting } from "~ledger/index";

/** The kinds of entry that are about a project or a call. */
type GrantKind = {
  [K in Kind]: Extract<KindDim<K>, "project" | "call"> extends never ? never : K;
}[Kind];
export type GrantPosting<K extends GrantKind = GrantKind> = Posting<K>;

type Dims = { readonly project?: string | number; readonly call?: string | number };
type Carried = { readonly counterparty?: string; readonly activity?: string };

/** Posts one entry of a call or of a grant, as `postGrants` does. */
export async function postGrant<const K extends GrantKind>(
  trx: Trx,
  posting: Posting<K>,
): Promise<Posted> {
  const { dims } = posting as { dims: Dims };
  const carried = await carriedBy(trx, [dims]);
  return post(trx, { ...posting, dims: { ...posting.dims, ...carried(dims) } });
}

/**
 * Posts entries of calls and of grants. Each carries what it is accounted for by besides its accounts: the activity of its
 * call and, when it is about a project, the recipient as the counterparty. No command gives these itself.
 */
export async function postGrants(trx: Trx, postings: readonly GrantPosting[]): Promise<Posted[]> {
  if (postings.length === 0) return [];
  const carried = await carriedBy(
    trx,
    postings.map(({ dims }) => dims),
  );
  return postMany(
    trx,
    postings.map(
      (posting) => ({ ...posting, dims: { ...posting.dims, ...carried(posting.dims) } }) as Posting,
    ),
  );
}

type Row = { id: string; counterparty: string | null; activity: string | null };

async function carriedBy(trx: Trx, all: readonly Dims[]): Promise<(dims: Dims) => Carried> {
  const ids = [...new Set(all.map(idOf))];
  const { rows } = await sql<Row>`
    select id, counterparty, activity from grant_dims(${ids}::uuid[])`.execute(trx);
  const found = new Map(rows.map((row) => [row.id, row]));
  return (dims) => {
    const row = found.get(idOf(dims));
    if (!row) throw new Error(`no grant and no call has the id ${idOf(dims)}`);
    const { counterparty, activity } = row;
    return { ...(counterparty && { counterparty }), ...(activity && { activity }) };
  };
}

/** A project has its application's id. */
const idOf = ({ project, call }: Dims): string => String(project ?? call);
