import type { Trx } from "~db/transaction";
import { findPaidProject } from "../projects/index.server";
import type { DecisionVersion } from "../decisions/index";
import { readVersions } from "../decisions/index.server";
import { knownProjectHead, type ProjectHead } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Applicant, Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { changeAccess } from "./change-access";

export type VersionsPage = {
  readonly project: ProjectHead;
  /** The letter that told of each version, by the id of what was decided. */
  readonly letters: Readonly<Record<string, string>>;
  readonly decisionId: string;
  /** The first first. */
  readonly versions: readonly DecisionVersion[];
  /** The call's categories in its order. */
  readonly categories: readonly {
    readonly id: string;
    readonly name: { readonly sv: string; readonly en: string };
  }[];
};

/** Every version of a project's decision, to be read alone and beside each other. */
export async function findVersions(
  actor: Staff | Applicant,
  projectId: string,
): Promise<Result<VersionsPage>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const row = await trx
      .selectFrom("project")
      .select(["project.boardId", "project.organisationId", "project.decisionId"])
      .where("project.id", "=", projectId)
      .executeTakeFirst();
    if (!row) return missing();
    const denied = authorise(changeAccess, actor, "decisionVersion.read", row);
    if (denied) return denied;
    const { categories = {} } = (await findPaidProject(trx, projectId)) ?? {};
    return ok({
      project: await knownProjectHead(trx, projectId),
      decisionId: row.decisionId,
      letters: await lettersOf(trx, projectId),
      versions: await readVersions(trx, projectId),
      categories: Object.entries(categories).map(([id, name]) => ({ id, name })),
    });
  });
}

async function lettersOf(trx: Trx, projectId: string): Promise<Record<string, string>> {
  const rows = await trx
    .selectFrom("letter")
    .innerJoin("project", "project.applicationId", "letter.applicationId")
    .select(["letter.id", "letter.subjectId"])
    .where("project.id", "=", projectId)
    .where("letter.kind", "in", ["award", "change"])
    .execute();
  return Object.fromEntries(rows.map(({ id, subjectId }) => [subjectId, id]));
}
