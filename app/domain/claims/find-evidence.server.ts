import type { Trx } from "~db/transaction";
import type { Instant } from "../shared/dates";
import type { ClaimFile } from "./claim";

/** A claim's evidence in the order it was added. */
export async function findEvidence(trx: Trx, claimId: string): Promise<ClaimFile[]> {
  const files = await trx
    .selectFrom("claimFile")
    .select(["id", "voucher", "name", "mediaType", "sizeBytes", "sha256", "addedAt"])
    .where("claimId", "=", claimId)
    .orderBy("addedAt")
    .orderBy("id")
    .execute();
  return files.map((file) => ({
    ...file,
    sizeBytes: Number(file.sizeBytes),
    addedAt: file.addedAt as Instant,
  }));
}
