import type { Trx } from "~db/transaction";
import { isUuid } from "../shared/ids";

/** The claim, held until the transaction ends; undefined when it is unknown or out of reach. */
export const lockClaim = async (trx: Trx, claimId: string) =>
  isUuid(claimId)
    ? trx.selectFrom("claim").selectAll().where("id", "=", claimId).forUpdate().executeTakeFirst()
    : undefined;
