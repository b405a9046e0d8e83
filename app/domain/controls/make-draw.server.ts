import { createHash } from "node:crypto";
import { sql } from "kysely";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { canonicalJson } from "../shared/canonical-json";
import { runCommand } from "../shared/command.server";
import { ok, missing, refuse, type Result } from "../shared/result";
import { controlAccess } from "./control-access";
import { seedOf } from "./draw.server";
import { readDraw } from "./read-draw.server";

/**
 * Draws. The database checks that the seed is the audit trail's and that the projects are all that run, and writes the list
 * itself: whoever presses the button has nothing to choose.
 */
export async function makeDraw(
  call: { readonly actor: Staff; readonly commandId: string },
  no: number,
): Promise<Result<{ no: number }>> {
  const { actor } = call;
  return runCommand(call, "draw.make", { no }, async ({ trx, now, today }) => {
    const { boardId, personId } = actor;
    const draw = await readDraw(trx, boardId, no);
    if (!draw) return missing();
    const denied = authorise(controlAccess, actor, "draw.make", { boardId });
    if (denied) return denied;
    if (draw.result) return refuse("draw.made");
    if (draw.drawsOn > today) return refuse("draw.notYet", { day: draw.drawsOn });
    const { rows } = await sql<{ seq: bigint; hash: string; population: unknown }>`
      select h.seq, h.hash, risk_population(${boardId}, ${today}) as population
      from control_draw_head(${boardId}, ${draw.drawsOn}) h`.execute(trx);
    const head = rows[0];
    if (!head?.hash) return refuse("draw.noSeed");
    const population = canonicalJson(head.population);
    const populationHash = createHash("sha256").update(population, "utf8").digest("hex");
    const seed = seedOf(head.hash, draw.id);
    await trx
      .insertInto("controlDrawResult")
      .values({
        drawId: draw.id,
        boardId,
        headSeq: head.seq,
        headHash: head.hash,
        seed,
        population,
        populationHash,
        drawnBy: personId,
        drawnAt: now,
      })
      .execute();
    await recordAudit(trx, {
      actor,
      action: "draw.make",
      subject: { type: "controlDraw", id: draw.id },
      detail: { seed, population: populationHash },
    });
    return ok({ no });
  });
}
