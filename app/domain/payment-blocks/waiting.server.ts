import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import type { Waiting } from "../shared/waiting";

/** Proposed payment stops, and proposals to lift one, for a decision-maker who did not prepare them. */
export async function waitingFor(actor: Staff): Promise<Waiting[]> {
  if (!actor.roles.includes("decision_maker")) return [];
  return readAs(actor, async ({ trx }) => {
    const rows = await trx
      .selectFrom("paymentStop as stop")
      .innerJoin("project", "project.id", "stop.projectId")
      .innerJoin("application", "application.id", "project.applicationId")
      .select(["stop.projectId", "project.title", "application.caseNumber", "stop.preparedAt"])
      .where("stop.decidedAt", "is", null)
      .where("stop.preparedBy", "<>", actor.personId)
      .orderBy("stop.preparedAt")
      .limit(100)
      .execute();
    return rows.map(({ projectId, title, caseNumber, preparedAt }) => ({
      key: "paymentStop.decide",
      href: `/projects/${projectId}/payment-stop`,
      subject: title,
      caseNumber,
      due: null,
      since: preparedAt as Instant,
    }));
  });
}
