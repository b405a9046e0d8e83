import { findPaidProject } from "../projects/index.server";
import { authorise, may } from "../shared/access";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { isRunning } from "./change";
import { changeAccess } from "./change-access";
import { isWritable, type ChangeStatus } from "./change-status";

export type ProjectChanges = {
  /** The latest first. */
  readonly requests: readonly {
    readonly id: string;
    readonly no: number;
    readonly status: ChangeStatus;
  }[];
  /** How many versions the decision has. */
  readonly versions: number;
  /** The reader may write a new request now. */
  readonly mayAsk: boolean;
};

/** The project's requests to change its decision, and how many times it has been changed. */
export async function findProjectChanges(
  actor: Actor,
  projectId: string,
): Promise<Result<ProjectChanges>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const project = await findPaidProject(trx, projectId);
    if (!project) return missing();
    const denied = authorise(changeAccess, actor, "decisionVersion.read", project);
    if (denied) return denied;
    const rows = await trx
      .selectFrom("changeRequest")
      .select(["id", "no", "status"])
      .where("projectId", "=", projectId)
      .orderBy("no", "desc")
      .limit(50)
      .execute();
    const requests = rows.map((row) => ({ ...row, status: row.status as ChangeStatus }));
    const { count } = await trx
      .selectFrom("decisionVersion")
      .select(({ fn }) => fn.countAll<bigint>().as("count"))
      .where("projectId", "=", projectId)
      .executeTakeFirstOrThrow();
    const isOpen = ({ status }: { readonly status: ChangeStatus }) =>
      isWritable(status) || status === "submitted";
    return ok({
      requests,
      versions: Number(count),
      mayAsk:
        isRunning(project) &&
        !requests.some(isOpen) &&
        may(changeAccess, actor, "change.write", project),
    });
  });
}
