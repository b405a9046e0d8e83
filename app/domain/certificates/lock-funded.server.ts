import type { Trx } from "~db/transaction";
import { isUuid } from "../shared/ids";
import { isBeforeStart } from "./lock-part.server";

export type FundedProject = {
  readonly id: string;
  readonly applicationId: string;
  readonly boardId: string;
  readonly organisationId: string;
  readonly title: string;
};

/** A project that has not started, held until the command is done. */
export async function lockFunded(trx: Trx, projectId: string): Promise<FundedProject | undefined> {
  if (!isUuid(projectId)) return undefined;
  const row = await trx
    .selectFrom("project")
    .select(["id", "applicationId", "boardId", "organisationId", "title", "status"])
    .where("id", "=", projectId)
    .forUpdate()
    .executeTakeFirst();
  return row && isBeforeStart(row.status) ? row : undefined;
}
