import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { missing, ok, type Result } from "../shared/result";
import { controlAccess } from "./control-access";
import type { DrawnProject, Population } from "./project-draw.server";
import { readDraw, type Draw } from "./read-draw.server";
import { drawAgain, type DrawAgain } from "./recompute-draw.server";
import { riskScore, type RiskLine } from "./risk-rule";

export type Strike = {
  readonly id: string;
  readonly reasons: string;
  readonly proposedBy: string;
  readonly outcome: "struck" | "kept" | null;
  readonly decidedBy: string | null;
  readonly mayDecide: boolean;
};

export type DrawnRow = DrawnProject & {
  /** Null when the reader may not see the case. */
  readonly title: string | null;
  readonly caseNumber: string | null;
  readonly organisationName: string | null;
  /** The rules that gave points. */
  readonly lines: readonly RiskLine[];
  readonly strike: Strike | null;
};

export type DrawPage = {
  readonly draw: Draw;
  readonly projects: number;
  readonly rows: readonly DrawnRow[];
  readonly again: DrawAgain | null;
  readonly today: PlainDate;
  readonly mayDraw: boolean;
  readonly mayStrike: boolean;
};

/** A draw: what was announced, what came out and why, and the same made again now. */
export async function findDraw(actor: Staff, no: number): Promise<Result<DrawPage>> {
  const { boardId } = actor;
  const denied = authorise(controlAccess, actor, "draw.read", { boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) => {
    const draw = await readDraw(trx, boardId, no);
    if (!draw) return missing();
    const can = (action: keyof typeof controlAccess) =>
      may(controlAccess, actor, action, { boardId });
    const population = draw.result && (JSON.parse(draw.result.population) as Population);
    return ok({
      draw,
      projects: Object.keys(population?.projects ?? {}).length,
      rows: population ? await rowsOf(trx, actor, draw.id, population) : [],
      again: draw.result ? await drawAgain(trx, boardId, draw) : null,
      today,
      mayDraw: !draw.result && draw.drawsOn <= today && can("draw.make"),
      mayStrike: draw.result !== null && can("draw.proposeStrike"),
    });
  });
}

type Row = DrawnProject & {
  readonly title: string | null;
  readonly caseNumber: string | null;
  readonly organisationName: string | null;
  readonly strikeId: string | null;
  readonly reasons: string;
  readonly proposedBy: string;
  readonly proposerId: string;
  readonly outcome: Strike["outcome"];
  readonly decidedBy: string | null;
};

async function rowsOf(
  trx: Trx,
  actor: Staff,
  drawId: string,
  { rules, projects }: Population,
): Promise<DrawnRow[]> {
  const { rows } = await sql<Row>`
    select d.project_id, d.place, d.cause, d.score, p.title, a.case_number, o.name as organisation_name, s.id as strike_id,
      s.reasons, s.proposed_by as proposer_id, proposer.name as proposed_by, s.outcome, decider.name as decided_by
    from control_drawn d
      left join project p on p.id = d.project_id left join application a on a.id = p.application_id
      left join organisation o on o.id = p.organisation_id
      left join lateral (select * from control_strike c where c.draw_id = d.draw_id and c.project_id = d.project_id
        order by c.proposed_at desc limit 1) s on true
      left join person proposer on proposer.id = s.proposed_by left join person decider on decider.id = s.decided_by
    where d.draw_id = ${drawId} order by d.place`.execute(trx);
  const mayDecide = may(controlAccess, actor, "draw.decideStrike", { boardId: actor.boardId });
  return rows.map(({ strikeId, reasons, proposedBy, proposerId, outcome, decidedBy, ...row }) => ({
    ...row,
    lines: riskScore(rules, projects[row.projectId] ?? {}).lines.filter(({ given }) => given > 0),
    strike: strikeId
      ? {
          id: strikeId,
          reasons,
          proposedBy,
          outcome,
          decidedBy,
          mayDecide: mayDecide && outcome === null && proposerId !== actor.personId,
        }
      : null,
  }));
}
