/** A draw, and a control that a recipient has been told of. */
import { sql, type Kysely } from "kysely";
import { findCase } from "../../app/cli/demo/find";
import { story } from "../../app/cli/demo/story";
import { openControlSchema } from "~/domain/controls/index";
import {
  addFinding,
  findDraw,
  makeDraw,
  noticeControl,
  openControl,
  proposeStrike,
} from "~/domain/controls/index.server";
import type { Database } from "~db/schema";

/** A draw that was announced the day before yesterday, with a project that somebody proposes to strike off. */
export async function drawAndPropose(db: Kysely<Database>): Promise<void> {
  const controller = await story.as("controller");
  await sql`insert into control_draw (board_id, no, year, purpose, min_score, random_kind, random_size, draws_on, announced_by, announced_at)
    values ('12', 1, 2028, 'Dragning från access-testet', 1, 'count', 1, app_today(), ${controller.personId}, app_now() - interval '2 days')`.execute(
    db,
  );
  await story.step("things.draw", controller, (call) => makeDraw(call, 1));
  const page = await findDraw(controller, 1);
  const projectId = page.ok ? (page.value.rows[0]?.projectId ?? "") : "";
  const reasons = "Projektet kontrolleras redan av någon annan i år.";
  await story.step("things.strike", controller, (call) =>
    proposeStrike(call, 1, { projectId, reasons }),
  );
  await announceVisit(String((await findCase("folkhogskola")).projectId));
}

/** The folk high school is told of a visit. */
async function announceVisit(projectId: string): Promise<void> {
  const officer = await story.as("officer");
  const input = openControlSchema.parse({
    kind: "visit",
    plannedOn: "2030-01-15",
    reasons: "Kontroll från access-testet",
    asked: "Deltagarlistor och verifikationer",
    lines: "2",
  });
  const at = await story.step("things.control", officer, (call) =>
    openControl(call, projectId, input),
  );
  await story.step("things.control.noticed", officer, (call) => noticeControl(call, at));
  const found = "En verifikation saknas.";
  await story.step("things.control.finding", officer, (call) =>
    addFinding(call, at, { found, consequence: "none", mendBy: null }),
  );
}
