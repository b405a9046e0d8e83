import type { Trx } from "~db/transaction";
import type { PlainDate } from "../shared/dates";
import { asProjectStatus, type ProjectStatus } from "./project";

/** What every page, letter and mail about a project begins with, and where it belongs. */
export type ProjectHead = {
  readonly id: string;
  readonly title: string;
  readonly caseNumber: string;
  readonly organisationName: string;
  readonly status: ProjectStatus;
  readonly endsOn: PlainDate;
  readonly boardId: string;
  readonly organisationId: string;
  readonly callId: string;
};

/** Null when it does not exist or is out of reach. */
export async function projectHead(trx: Trx, projectId: string): Promise<ProjectHead | null> {
  const row = await trx
    .selectFrom("project")
    .innerJoin("application", "application.id", "project.applicationId")
    .innerJoin("organisation", "organisation.id", "project.organisationId")
    .select(["project.id", "project.title", "project.status", "project.endsOn", "project.callId"])
    .select(["project.boardId", "project.organisationId", "application.caseNumber"])
    .select("organisation.name as organisationName")
    .where("project.id", "=", projectId)
    .executeTakeFirst();
  return row
    ? {
        ...row,
        caseNumber: row.caseNumber ?? "",
        status: asProjectStatus(row.status),
        endsOn: row.endsOn as PlainDate,
      }
    : null;
}

/** The same where the project has been read already. */
export async function knownProjectHead(trx: Trx, projectId: string): Promise<ProjectHead> {
  const head = await projectHead(trx, projectId);
  if (!head) throw new Error(`no project ${projectId}`);
  return head;
}
