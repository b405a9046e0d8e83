import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { authorise } from "../shared/access";
import type { Staff, System } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { controlAccess } from "./control-access";
import { seedOf } from "./draw.server";
import { drawDifferences, type DrawDifference } from "./draw-differences";
import { drawProjects, type DrawnProject, type Population } from "./project-draw.server";
import { readDraw, type Draw } from "./read-draw.server";

export type DrawAgain = {
  readonly no: number;
  readonly seed: string;
  readonly projects: number;
  readonly drawn: number;
  readonly isSame: boolean;
  readonly differences: readonly DrawDifference[];
};

/** Makes a draw again of its seed and of what it was drawn from: the same list, or every difference by name. */
export async function recomputeDraw(actor: Staff | System, no: number): Promise<Result<DrawAgain>> {
  const { boardId } = actor;
  const denied = authorise(controlAccess, actor, "draw.read", { boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const draw = await readDraw(trx, boardId, no);
    if (!draw) return missing();
    return draw.result ? ok(await drawAgain(trx, boardId, draw)) : refuse("draw.notMade");
  });
}

/** The audit trail is asked where it ended then, not the row that says so. */
export async function drawAgain(trx: Trx, boardId: string, draw: Draw): Promise<DrawAgain> {
  const { result } = draw;
  if (!result) throw new Error(`draw ${draw.no} is not made`);
  const { rows } = await sql<{ hash: string | null }>`
    select hash from control_draw_head(${boardId}, ${draw.drawsOn})`.execute(trx);
  const seed = seedOf(rows[0]?.hash ?? "", draw.id);
  const populationHash = createHash("sha256").update(result.population, "utf8").digest("hex");
  const population = JSON.parse(result.population) as Population;
  const frozen = await drawnIn(trx, draw.id);
  const differences = drawDifferences(
    { seed: result.seed, populationHash: result.populationHash, drawn: frozen },
    { seed, populationHash, drawn: drawProjects(seed, population, draw) },
  );
  return {
    no: draw.no,
    seed,
    projects: Object.keys(population.projects).length,
    drawn: frozen.length,
    isSame: differences.length === 0,
    differences,
  };
}

async function drawnIn(trx: Trx, drawId: string): Promise<DrawnProject[]> {
  const rows = await trx
    .selectFrom("controlDrawn")
    .select(["projectId", "place", "cause", "score"])
    .where("drawId", "=", drawId)
    .orderBy("place")
    .execute();
  return rows.map((row) => ({ ...row, cause: row.cause as DrawnProject["cause"] }));
}
