import type { Trx } from "~db/transaction";
import type { ReportDate } from "../projects/index";
import type { Applicant, Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { addDays, isBefore, type Instant } from "../shared/dates";
import type { Waiting } from "../shared/waiting";
import { isCutOff } from "./overdue-reports";
import { owedReports } from "./report-blocks.server";

/** So long before its last day a report stands among what the recipient has to do. */
const DAYS_BEFORE = 30;

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

/** The report with a claim that the recipient owes next, late or soon due. A claim that is begun stands there as begun. */
export const reportsWaitingForRecipient = (actor: Applicant): Promise<Waiting[]> =>
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

const runningProjects = (trx: Trx) =>
  trx
    .selectFrom("project")
    .innerJoin("application", "application.id", "project.applicationId")
    .select(["project.id", "project.title", "project.acceptedAt", "application.caseNumber"])
    .where("project.status", "in", ["accepted", "running"]);

type Running = Awaited<ReturnType<ReturnType<typeof runningProjects>["execute"]>>;
type Task = { readonly key: string; readonly href: (projectId: string) => string };

/** One for each project, of those that count: the report that was, or is, due first. */
async function firstOwed(
  trx: Trx,
  projects: Running,
  counts: (report: ReportDate) => boolean,
  { key, href }: Task,
): Promise<Waiting[]> {
  const owed = await owedReports(
    trx,
    projects.map(({ id }) => id),
  );
  return projects.flatMap(({ id, title, caseNumber, acceptedAt }): Waiting[] => {
    const first = (owed.get(id) ?? []).find((report) => !isCutOff(report) && counts(report));
    if (!first) return [];
    const since = acceptedAt as Instant;
    return [{ key, href: href(id), subject: title, caseNumber, due: first.dueOn, since }];
  });
}
