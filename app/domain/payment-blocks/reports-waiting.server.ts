import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isBefore } from "../shared/dates";
import type { Waiting } from "../shared/waiting";
import { firstOwed, runningProjects } from "./first-owed.server";

/** Projects with a report that has not come though its last day has passed, for an officer to follow up. */
export async function reportsWaitingFor(actor: Staff): Promise<Waiting[]> {
  if (!actor.roles.includes("case_officer")) return [];
  return readAs(actor, async ({ trx, today }) => {
    const projects = await runningProjects(trx)
      .where("project.boardId", "=", actor.boardId)
      .execute();
    return firstOwed(trx, projects, ({ dueOn }) => isBefore(dueOn, today), {
      key: "report.late",
      href: (id) => `/projects/${id}/case`,
    });
  });
}
