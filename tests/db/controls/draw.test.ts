/** The draw of projects to control: announced before its seed is known, made by the database, and made again by anybody. */
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { announceDrawSchema, riskRuleSchema } from "~/domain/controls/index";
import {
  announceDraw,
  decideStrike,
  exportDraw,
  findDraw,
  findProjectRisk,
  findRiskRules,
  makeDraw,
  proposeStrike,
  recomputeDraw,
} from "~/domain/controls/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { BoardId } from "~/domain/shared/ids";
import { recordRiskRule } from "~/domain/controls/index.server";
import { violatedConstraint } from "~db/faults";
import { addBoard, addStaff, as, done, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let controller: Staff;
let second: Staff;
let elsewhere: Staff;

beforeAll(async () => {
  project = await runningProject(db.kysely);
  controller = await addStaff(db.kysely, "Controller C1", ["controller"]);
  second = await addStaff(db.kysely, "Controller C2", ["controller"]);
  await addBoard(db.kysely, "14");
  elsewhere = await addStaff(db.kysely, "Controller V1", ["controller"], { boardId: "14" });
});

const announced = (drawsOn: string, minScore = "1000") =>
  announceDrawSchema.parse({
    year: "2027",
    purpose: "Årets riskanalys, punkt 3",
    minScore,
    randomKind: "percent",
    randomSize: "10",
    drawsOn,
  });
const risk = async () => done(await findProjectRisk(project.officer, project.projectId));
const caught = (query: { execute: (db: never) => Promise<unknown> }) =>
  query.execute(db.kysely as never).then(() => "nothing", violatedConstraint);

describe("the points of a running project", () => {
  it("are shown rule by rule with what each counted", async () => {
    const { lines, score, isRunning } = await risk();
    expect(isRunning).toBe(true);
    const values = Object.fromEntries(lines.map(({ rule, value }) => [rule, value]));
    expect(values).toMatchObject({
      first_grant: 1,
      several_projects: 1,
      recovered_before: 0,
      account_changed: 0,
    });
    const { grantedOre } = await db.kysely
      .selectFrom("project")
      .select("grantedOre")
      .where("id", "=", project.projectId)
      .executeTakeFirstOrThrow();
    expect(values.large_grant).toBe(Number(grantedOre / 100n));
    expect(score).toBe(lines.reduce((sum, { given }) => sum + given, 0));
    expect(lines.find(({ rule }) => rule === "first_grant")?.given).toBe(10);
  });

  it("follow the rules that the board keeps, from their day, and no other board's", async () => {
    const input = (points: string, validFrom: string) =>
      riskRuleSchema.parse({
        rule: "first_grant",
        validFrom,
        points,
        atLeast: "1",
        source: "Riskanalys 2027",
      });
    expect(refusalCode(await recordRiskRule(as(project.officer), input("90", "2027-08-01")))).toBe(
      "access.forbidden",
    );
    done(await recordRiskRule(as(elsewhere), input("90", "2027-08-01")));
    done(await recordRiskRule(as(controller), input("25", "2027-08-01")));
    done(await recordRiskRule(as(controller), input("99", "2027-12-01")));
    const given = (await risk()).lines.find(({ rule }) => rule === "first_grant")?.given;
    expect(given).toBe(25);
    const { rules } = done(await findRiskRules(controller));
    const mine = rules.filter(({ rule }) => rule === "first_grant");
    expect(mine.map(({ points, isInForce }) => [points, isInForce])).toEqual([
      [99, false],
      [25, true],
      [10, false],
    ]);
  });

  it("are not another county's to read", async () => {
    expect(refusalCode(await findProjectRisk(elsewhere, project.projectId))).toBe(
      "access.notFound",
    );
    const rows = await caught(sql`update risk_rule set points = 1`);
    expect(rows).toBe("risk_rule_append_only");
  });
});

describe("a draw", () => {
  it("is announced by a controller, at the earliest for the day after", async () => {
    expect(refusalCode(await announceDraw(as(project.officer), announced("2027-08-20")))).toBe(
      "access.forbidden",
    );
    expect(refusalCode(await announceDraw(as(controller), announced("2027-08-17")))).toBe(
      "draw.tooSoon",
    );
    expect(done(await announceDraw(as(controller), announced("2027-08-18")))).toEqual({ no: 1 });
    expect(refusalCode(await makeDraw(as(controller), 1))).toBe("draw.notYet");
    expect(refusalCode(await recomputeDraw(controller, 1))).toBe("draw.notMade");
    expect(refusalCode(await findDraw(elsewhere, 1))).toBe("access.notFound");
    expect(await caught(sql`update control_draw set min_score = 1`)).toBe(
      "control_draw_append_only",
    );
  });

  it("does not let the drawer choose: not the seed, not what is drawn from, not the list", async () => {
    await setClock(db.kysely, "2027-08-18T08:00:00Z");
    const insert = (head: string, population: string) => sql`
      insert into control_draw_result (draw_id, board_id, head_seq, head_hash, seed, population, population_hash, drawn_by, drawn_at)
      select d.id, d.board_id, h.seq, ${head}, encode(sha256(convert_to(${head} || ':' || d.id, 'UTF8')), 'hex'), ${population},
        encode(sha256(convert_to(${population}, 'UTF8')), 'hex'), ${controller.personId}, app_now()
      from control_draw d, control_draw_head('12', d.draws_on) h where d.no = 1`;
    expect(await caught(insert("0".repeat(64), "{}"))).toBe("control_draw_seed_is_the_chains");
    const { rows } = await sql<{
      hash: string;
    }>`select hash from control_draw_head('12', '2027-08-18')`.execute(db.kysely);
    const empty = '{"projects":{},"rules":{}}';
    expect(await caught(insert(rows[0]?.hash ?? "", empty))).toBe(
      "control_draw_population_is_whole",
    );
  });

  it("comes out of the audit trail's last entry before the day, the same for whoever makes it again", async () => {
    done(await makeDraw(as(second), 1));
    expect(refusalCode(await makeDraw(as(controller), 1))).toBe("draw.made");
    const page = done(await findDraw(project.officer, 1));
    expect(page.rows).toMatchObject([{ projectId: project.projectId, place: 1, cause: "random" }]);
    expect(page.again).toMatchObject({ isSame: true, drawn: 1, projects: 1 });
    const system = {
      kind: "system",
      name: "controls recompute",
      boardId: "12" as BoardId,
    } as const;
    expect(done(await recomputeDraw(system, 1))).toEqual(page.again);
    let csv = "";
    for await (const piece of done(await exportDraw(controller, 1))) csv += piece;
    expect(csv).toContain(`1,${project.projectId},`);
    expect(refusalCode(await exportDraw(elsewhere, 1))).toBe("access.notFound");
  });

  it("keeps what it was drawn from when the project changes, and is never changed itself", async () => {
    await db.kysely
      .updateTable("project")
      .set({ status: "closed" })
      .where("id", "=", project.projectId)
      .execute();
    expect(done(await recomputeDraw(controller, 1))).toMatchObject({ isSame: true, drawn: 1 });
    expect((await risk()).isRunning).toBe(false);
    await db.kysely
      .updateTable("project")
      .set({ status: "running" })
      .where("id", "=", project.projectId)
      .execute();
    for (const table of ["control_draw_result", "control_drawn"])
      expect(await caught(sql`delete from ${sql.table(table)}`)).toBe(`${table}_append_only`);
  });

  it("says which project is not in its place when the list was changed behind its back", async () => {
    await sql`alter table control_drawn disable trigger append_only`.execute(db.kysely);
    await sql`update control_drawn set score = score + 1`.execute(db.kysely);
    const { isSame, differences } = done(await recomputeDraw(controller, 1));
    expect(isSame).toBe(false);
    expect(differences).toMatchObject([{ what: "drawn", projectId: project.projectId }]);
    await sql`update control_drawn set score = score - 1`.execute(db.kysely);
    await sql`alter table control_drawn enable always trigger append_only`.execute(db.kysely);
  });

  it("takes every project with the points, whatever the lot says", async () => {
    done(await announceDraw(as(controller), { ...announced("2027-08-19", "25"), randomSize: 0 }));
    await setClock(db.kysely, "2027-08-19T08:00:00Z");
    done(await makeDraw(as(controller), 2));
    expect(done(await findDraw(controller, 2)).rows).toMatchObject([{ cause: "score" }]);
  });
});

describe("a drawn project", () => {
  const reasons = "Projektet kontrollerades i sin helhet av Riksrevisionen i juni.";
  const propose = (projectId: string) => proposeStrike(as(controller), 1, { projectId, reasons });

  it("is struck off by two persons, and stays in the list", async () => {
    expect(refusalCode(await propose(crypto.randomUUID()))).toBe("draw.notDrawn");
    done(await propose(project.projectId));
    expect(refusalCode(await propose(project.projectId))).toBe("draw.strikeProposed");
    const [row] = done(await findDraw(second, 1)).rows;
    const strikeId = row?.strike?.id ?? "";
    expect(row?.strike).toMatchObject({ outcome: null, mayDecide: true });
    const decide = (actor: Staff) => decideStrike(as(actor), { strikeId, outcome: "struck" });
    expect(refusalCode(await decide(controller))).toBe("approval.twoPersons");
    const alone = sql`update control_strike set outcome = 'struck', decided_by = proposed_by, decided_at = app_now()`;
    expect(await caught(alone)).toBe("control_strike_two_persons");
    expect(refusalCode(await decide(elsewhere))).toBe("access.notFound");
    done(await decide(second));
    expect(refusalCode(await decide(project.decisionMaker))).toBe("draw.strikeDecided");
    const kept = sql`update control_strike set outcome = 'kept'`;
    expect(await caught(kept)).toBe("control_strike_is_final");
    expect(done(await findDraw(controller, 1)).rows).toMatchObject([
      { projectId: project.projectId, strike: { outcome: "struck", decidedBy: "Controller C2" } },
    ]);
  });
});
