import type { Trx } from "~db/transaction";

export type ProjectCase = {
  readonly projectId: string;
  readonly projectTitle: string;
  readonly caseNumber: string;
  readonly organisationName: string;
};

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
