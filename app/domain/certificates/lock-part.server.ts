import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import { isUuid } from "../shared/ids";
import type { PartForm, PartState } from "./certificate";

export type LockedPart = {
  readonly id: string;
  readonly form: PartForm;
  readonly name: string;
  readonly isOwn: boolean;
  readonly isConfirmed: boolean;
  readonly promised: Ore;
  /** What an accepted certificate says. */
  readonly certified: Ore | null;
  readonly state: PartState;
  readonly projectId: string;
  readonly boardId: string;
  readonly organisationId: string;
  readonly projectTitle: string;
  readonly projectStatus: string;
};

/** One co-financier's part with its project held: two certificates, or one and a covered gap, are never judged at once. */
export async function lockPart(trx: Trx, partId: string): Promise<LockedPart | undefined> {
  if (!isUuid(partId)) return undefined;
  const held = await trx
    .selectFrom("project")
    .innerJoin("cofinancingPart", "cofinancingPart.projectId", "project.id")
    .select(["project.title", "project.status"])
    .where("cofinancingPart.id", "=", partId)
    .forUpdate("project")
    .executeTakeFirst();
  if (!held) return undefined;
  const row = await trx
    .selectFrom("cofinancingState")
    .select(["id", "form", "name", "isOwn", "isConfirmed", "promisedOre as promised", "state"])
    .select(["certifiedOre as certified", "projectId", "boardId", "organisationId"])
    .where("id", "=", partId)
    .executeTakeFirst();
  return row && ({ ...row, projectTitle: held.title, projectStatus: held.status } as LockedPart);
}

/** Before the project starts; afterwards what comes in is reported, and verified. */
export const isBeforeStart = (status: string): boolean =>
  status === "awarded" || status === "accepted";
