import type { Trx } from "~db/transaction";
import { isUuid } from "../shared/ids";
import { asApplicationStatus, type ApplicationStatus } from "./application-status";

export type LockedApplication = {
  readonly id: string;
  readonly boardId: string;
  readonly callId: string;
  readonly organisationId: string;
  readonly caseNumber: string | null;
  readonly status: ApplicationStatus;
  readonly version: number;
  readonly title: string;
  readonly arrivedAt: string | null;
};

/** The application's row, held until the command is done; undefined when it is out of reach. */
export async function lockApplication(
  trx: Trx,
  id: string,
): Promise<LockedApplication | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await trx
    .selectFrom("application")
    .select([
      "id",
      "boardId",
      "callId",
      "organisationId",
      "caseNumber",
      "status",
      "version",
      "title",
      "arrivedAt",
    ])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, status: asApplicationStatus(row.status) };
}
