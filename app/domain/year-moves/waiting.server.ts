import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import type { Waiting } from "../shared/waiting";

/** Proposed moves, for a decision-maker who did not propose them. */
export async function waitingFor(actor: Staff): Promise<Waiting[]> {
  if (!actor.roles.includes("decision_maker")) return [];
  return readAs(actor, async ({ trx }) => {
    const rows = await trx
      .selectFrom("yearMove as move")
      .innerJoin("project", "project.id", "move.projectId")
      .innerJoin("application", "application.id", "project.applicationId")
      .select(["move.projectId", "project.title", "application.caseNumber", "move.proposedAt"])
      .where("move.outcome", "is", null)
      .where("move.proposedBy", "<>", actor.personId)
      .orderBy("move.proposedAt")
      .limit(100)
      .execute();
    return rows.map(({ projectId, title, caseNumber, proposedAt }) => ({
      key: "yearMove.decide",
      href: `/projects/${projectId}/years`,
      subject: title,
      caseNumber,
      due: null,
      since: proposedAt as Instant,
    }));
  });
}
