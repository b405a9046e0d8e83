import { sql } from "kysely";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { controlAccess } from "./control-access";
import type { Population } from "./project-draw.server";
import { riskScore, type RiskLine } from "./risk-rule";

export type ProjectRisk = {
  readonly projectId: string;
  readonly title: string;
  readonly caseNumber: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly lines: readonly RiskLine[];
  readonly score: number;
  /** Points are counted while a project runs. */
  readonly isRunning: boolean;
};

/** The points of a project today, rule by rule. */
export async function findProjectRisk(
  actor: Staff,
  projectId: string,
): Promise<Result<ProjectRisk>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx, today }) => {
    const row = await trx
      .selectFrom("project")
      .innerJoin("application", "application.id", "project.applicationId")
      .innerJoin("organisation", "organisation.id", "project.organisationId")
      .select(["project.boardId", "project.title", "application.caseNumber"])
      .select(["organisation.id as organisationId", "organisation.name as organisationName"])
      .where("project.id", "=", projectId)
      .executeTakeFirst();
    if (!row) return missing();
    const { boardId, caseNumber, ...named } = row;
    const denied = authorise(controlAccess, actor, "risk.read", { boardId });
    if (denied) return denied;
    const { rows } = await sql<{ population: Population }>`
      select risk_population(${boardId}, ${today}) as population`.execute(trx);
    const population = rows[0]?.population ?? { rules: {}, projects: {} };
    const facts = population.projects[projectId];
    return ok({
      projectId,
      ...named,
      caseNumber: caseNumber ?? "",
      ...riskScore(population.rules, facts ?? {}),
      isRunning: facts !== undefined,
    });
  });
}
