import type { Trx } from "~db/transaction";
import type { ReportDate } from "../projects/index";
import type { Instant } from "../shared/dates";
import type { Waiting } from "../shared/waiting";
import { isCutOff } from "./overdue-reports";
import { owedReports } from "./report-blocks.server";

export const runningProjects = (trx: Trx) =>
  trx
    .selectFrom("project")
    .innerJoin("application", "application.id", "project.applicationId")
    .select(["project.id", "project.title", "project.acceptedAt", "application.caseNumber"])
    .where("project.status", "in", ["accepted", "running"]);

type Running = Awaited<ReturnType<ReturnType<typeof runningProjects>["execute"]>>;
type Task = { readonly key: string; readonly href: (projectId: string) => string };

/** One for each project, of those that count: the report that was, or is, due first. */
export async function firstOwed(
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
