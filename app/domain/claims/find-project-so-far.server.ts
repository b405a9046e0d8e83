import { authorise } from "../shared/access";
import type { Actor } from "../shared/actor";
import { callDefinition } from "../calls/index";
import type { Indicator } from "../indicators/index";
import { findIndicators, findOutcomesSoFar, type SoFar } from "../indicators/index.server";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { claimAccess } from "./claim-access";

export type ProjectSoFar = SoFar & { readonly indicators: readonly Indicator[] };

/** What the claims' progress reports say of a project so far; null when none has said anything. */
export async function findProjectSoFar(
  actor: Actor,
  projectId: string,
): Promise<Result<ProjectSoFar | null>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const project = await trx
      .selectFrom("project")
      .innerJoin("call", "call.id", "project.callId")
      .select(["project.boardId", "project.organisationId"])
      .select(["project.applicationId", "call.definition"])
      .where("project.id", "=", projectId)
      .executeTakeFirst();
    if (!project) return missing();
    const { boardId, organisationId } = project;
    const subject = { boardId, organisationId, status: "submitted" };
    const denied = authorise(claimAccess, actor, "claim.read", subject);
    if (denied) return denied;
    const soFar = await findOutcomesSoFar(trx, projectId);
    const definition = callDefinition.parse(project.definition);
    return ok(
      soFar && {
        ...soFar,
        indicators: await findIndicators(trx, project.applicationId, definition),
      },
    );
  });
}
