/** What the boards with a part in a call have agreed to, besides the one that prepares it. */
import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { Instant } from "../shared/dates";

/** What a board has a part in a call as. */
export type Part = "deciding" | "holding" | "paying";

export type PartOfCall = {
  readonly boardId: string;
  readonly boardName: { readonly sv: string; readonly en: string };
  readonly parts: readonly Part[];
  /** Null while the board has not agreed. The board that prepares the call has nothing to agree to. */
  readonly agreed: { readonly by: string; readonly at: Instant } | null;
};

type Row = {
  id: string;
  sv: string;
  en: string;
  deciding: boolean;
  holding: boolean;
  paying: boolean;
  by: string | null;
  at: Instant | null;
};

/** The boards of a call within reach, the deciding one first. */
export async function partsOfCall(trx: Trx, callId: string): Promise<PartOfCall[]> {
  const { rows } = await sql<Row>`
    select b.id, b.name_sv as sv, b.name_en as en, b.id = c.board_id as deciding, b.id = c.holding_board_id as holding,
      b.id = c.paying_board_id as paying, p.name as by, k.consented_at as at
    from call c join board b on b.id in (c.board_id, c.holding_board_id, c.paying_board_id)
    left join call_consent k on k.call_id = c.id and k.board_id = b.id
    left join person p on p.id = k.consented_by
    where c.id = ${callId}::uuid
    order by b.id <> c.board_id, b.id <> c.holding_board_id`.execute(trx);
  return rows.map(({ id, sv, en, by, at, ...is }) => ({
    boardId: id,
    boardName: { sv, en },
    parts: (["deciding", "holding", "paying"] as const).filter((part) => is[part]),
    agreed: by !== null && at !== null ? { by, at } : null,
  }));
}

/** The names of those that have not agreed yet. */
export const silentBoards = async (trx: Trx, callId: string): Promise<string[]> =>
  (await partsOfCall(trx, callId))
    .filter(({ parts, agreed }) => !parts.includes("deciding") && agreed === null)
    .map(({ boardName }) => boardName.sv);
