import type { Trx } from "~db/transaction";
import type { ProjectCase } from "./change";

/** What pages, letters and mails call the project. */
export async function caseOf(
  trx: Trx,
  { projectId }: { readonly projectId: string },
): Promise<ProjectCase> {
  const row = await trx
    .selectFrom("project")
    .innerJoin("application", "application.id", "project.applicationId")
    .innerJoin("organisation", "organisation.id", "project.organisationId")
    .select(["project.title as projectTitle", "application.caseNumber"])
    .select("organisation.name as organisationName")
    .where("project.id", "=", projectId)
    .executeTakeFirstOrThrow();
  return { ...row, projectId, caseNumber: row.caseNumber ?? "" };
}
