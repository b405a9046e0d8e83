import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import type { Waiting } from "../shared/waiting";

/**
 * Proposed payment stops, and proposals to lift one, for a decision-maker who did not prepare them; and for an officer those
 * that were returned, until something newer has been proposed in the project.
 */
export async function waitingFor(actor: Staff): Promise<Waiting[]> {
  const decides = actor.roles.includes("decision_maker");
  const proposes = actor.roles.includes("case_officer");
  if (!decides && !proposes) return [];
  return readAs(actor, async ({ trx }) => {
    const rows = await trx
      .selectFrom("paymentStop as stop")
      .innerJoin("project", "project.id", "stop.projectId")
      .innerJoin("application", "application.id", "project.applicationId")
      .select(["stop.projectId", "project.title", "application.caseNumber", "stop.preparedAt"])
      .select("stop.returnedAt")
      .where("stop.decidedAt", "is", null)
      .where("stop.withdrawnAt", "is", null)
      .where(({ and, eb, exists, not, or, selectFrom, val }) =>
        or([
          and([
            val(decides),
            eb("stop.returnedAt", "is", null),
            eb("stop.preparedBy", "<>", actor.personId),
          ]),
          and([
            val(proposes),
            eb("stop.returnedAt", "is not", null),
            eb("stop.preparedBy", "=", actor.personId),
            not(
              exists(
                selectFrom("paymentStop as newer")
                  .select("newer.id")
                  .whereRef("newer.projectId", "=", "stop.projectId")
                  .whereRef("newer.preparedAt", ">", "stop.preparedAt"),
              ),
            ),
          ]),
        ]),
      )
      .orderBy("stop.preparedAt")
      .limit(100)
      .execute();
    return rows.map(({ projectId, title, caseNumber, preparedAt, returnedAt }) => ({
      key: returnedAt === null ? "paymentStop.decide" : "paymentStop.proposeAgain",
      href: `/projects/${projectId}/payment-stop`,
      subject: title,
      caseNumber,
      due: null,
      since: (returnedAt ?? preparedAt) as Instant,
    }));
  });
}
