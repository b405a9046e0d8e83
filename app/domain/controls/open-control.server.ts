import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { lockPaidProject } from "../projects/index.server";
import { authorise } from "../shared/access";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, refuseField, type Result } from "../shared/result";
import type { OpenControlInput } from "./control.schema";
import { controlAccess } from "./control-access";
import { drawOrder, seedOf } from "./draw.server";
import type { ControlAt, ControlCall } from "./take-step.server";

/**
 * Opens a control: from the latest draw that took the project and has no control yet, or with nothing but the reasons. The
 * cost lines whose vouchers are asked for are drawn by lot, by a seed that the audit trail gave before today.
 */
export async function openControl(
  call: ControlCall,
  projectId: string,
  input: OpenControlInput,
): Promise<Result<ControlAt>> {
  const { actor } = call;
  if (!isUuid(projectId)) return missing();
  return runCommand(call, "control.open", { projectId, ...input }, async ({ trx, now, today }) => {
    const project = await lockPaidProject(trx, projectId);
    if (!project) return missing();
    const denied = authorise(controlAccess, actor, "control.open", project);
    if (denied) return denied;
    if (["awarded", "accepted", "settled", "closed"].includes(project.status))
      return refuse("control.notRunning");
    if (input.plannedOn < today) return refuseField("plannedOn", "control.dayPassed");
    const { no, drawId, head } = await placeOf(trx, project, today);
    if (!head) return refuse("draw.noSeed");
    const seed = seedOf(head, `${projectId}:${no}`);
    const { lines, ...values } = input;
    const { boardId, organisationId } = project;
    const { id } = await trx
      .insertInto("control")
      .values({
        ...values,
        boardId,
        organisationId,
        projectId,
        no,
        drawId,
        seed,
        openedBy: actor.personId,
        openedAt: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const drawn = drawOrder(seed, await costLines(trx, projectId)).slice(0, lines);
    if (drawn.length > 0)
      await trx
        .insertInto("controlLine")
        .values(drawn.map((claimLineId, at) => ({ controlId: id, claimLineId, place: at + 1 })))
        .execute();
    await recordAudit(trx, {
      actor,
      action: "control.open",
      subject: { type: "control", id },
      detail: { no, project: projectId, seed, lines: drawn.length },
    });
    return ok({ projectId, no });
  });
}

type Place = { readonly no: number; readonly drawId: string | null; readonly head: string | null };

async function placeOf(
  trx: Trx,
  { id, boardId }: { readonly id: string; readonly boardId: string },
  today: string,
): Promise<Place> {
  const { rows } = await sql<Place>`
    select coalesce((select max(c.no) from control c where c.project_id = ${id}), 0) + 1 as no,
      (select hash from control_draw_head(${boardId}, ${today})) as head,
      (select d.draw_id from control_drawn d join control_draw_result r on r.draw_id = d.draw_id where d.project_id = ${id}
        and not exists (select from control c where c.draw_id = d.draw_id and c.project_id = d.project_id)
        and not exists (select from control_strike s where s.draw_id = d.draw_id and s.project_id = d.project_id and s.outcome = 'struck')
        order by r.drawn_at desc limit 1) as draw_id`.execute(trx);
  const [place] = rows;
  if (!place) throw new Error("no place for a control");
  return place;
}

/** What has been claimed and has a voucher of its own: not what is counted from other lines. */
async function costLines(trx: Trx, projectId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom("claimLine")
    .innerJoin("claim", "claim.id", "claimLine.claimId")
    .select("claimLine.id")
    .where("claim.projectId", "=", projectId)
    .where("claim.status", "in", ["submitted", "approved", "attested"])
    .where("claimLine.derived", "is", null)
    .execute();
  return rows.map(({ id }) => id);
}
