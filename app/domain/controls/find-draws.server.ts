import { sql } from "kysely";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { addDays, type PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { controlAccess } from "./control-access";

export type DrawRow = {
  readonly no: number;
  readonly year: number;
  readonly drawsOn: PlainDate;
  readonly isMade: boolean;
  readonly drawn: number;
  readonly struck: number;
};

export type DrawList = {
  readonly rows: readonly DrawRow[];
  readonly page: number;
  readonly pages: number;
  readonly mayAnnounce: boolean;
  /** The first day that a draw may be announced for. */
  readonly earliest: PlainDate;
};

const ROWS = 50;

/** The board's draws, the latest first. */
export async function findDraws(actor: Staff, page: number): Promise<Result<DrawList>> {
  const { boardId } = actor;
  const denied = authorise(controlAccess, actor, "draw.read", { boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) => {
    const { rows } = await sql<DrawRow & { all: number }>`
      select d.no, d.year, d.draws_on, r.draw_id is not null as is_made, count(*) over ()::int as all,
        (select count(*)::int from control_drawn p where p.draw_id = d.id) as drawn,
        (select count(*)::int from control_strike s where s.draw_id = d.id and s.outcome = 'struck') as struck
      from control_draw d left join control_draw_result r on r.draw_id = d.id
      order by d.no desc limit ${ROWS} offset ${(page - 1) * ROWS}`.execute(trx);
    return ok({
      rows: rows.map(({ all: _all, ...row }) => row),
      page,
      pages: Math.max(1, Math.ceil((rows[0]?.all ?? 0) / ROWS)),
      mayAnnounce: may(controlAccess, actor, "draw.announce", { boardId }),
      earliest: addDays(today, 1),
    });
  });
}
