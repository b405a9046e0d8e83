import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { addDays, isBefore } from "../shared/dates";
import type { Waiting } from "../shared/waiting";
import { firstOwed, runningProjects } from "./first-owed.server";

/** So long before its last day a report stands among what the recipient has to do. */
const DAYS_BEFORE = 30;

/** The report with a claim that the recipient owes next, late or soon due. A claim that is begun stands there as begun. */
export const waitingForRecipient = (actor: Applicant): Promise<Waiting[]> =>
  readAs(actor, async ({ trx, today }) => {
    const projects = await runningProjects(trx)
      .where("project.organisationId", "=", actor.organisationId)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("claim")
              .select("claim.id")
              .whereRef("claim.projectId", "=", "project.id")
              .where("claim.status", "in", ["draft", "returned"]),
          ),
        ),
      )
      .execute();
    const soon = addDays(today, DAYS_BEFORE);
    return firstOwed(
      trx,
      projects,
      ({ kind, dueOn }) => kind === "claim" && !isBefore(soon, dueOn),
      { key: "report.send", href: (id) => `/projects/${id}/claims/new` },
    );
  });
