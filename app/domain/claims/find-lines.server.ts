import type { Trx } from "~db/transaction";
import type { PlainDate } from "../shared/dates";
import type { ClaimLine, Repeat } from "./claim";
import type { Derivation } from "./flat-rates";
import type { VatRule } from "./line-rules";
import { nearRepeats } from "./near-repeats.server";
import { otherShares } from "./other-shares.server";

/** A claim's lines, in their order. */
export async function findLines(trx: Trx, claimId: string): Promise<ClaimLine[]> {
  const lines = await trx
    .selectFrom("claimLine")
    .select(["id", "category", "description", "amountOre as amount", "approvedOre as approved"])
    .select([
      "reason",
      "spentOn as date",
      "supplier",
      "voucher",
      "vat",
      "repeats",
      "derived",
      "parked",
      "hours",
      "rateOre as rate",
      "sharedOre",
      "sharedKey",
      "sharedPlace",
    ])
    .where("claimId", "=", claimId)
    .orderBy("position")
    .execute();
  const others = await otherShares(trx, claimId);
  const near = await nearRepeats(trx, claimId);
  return lines.map(({ sharedOre, sharedKey, sharedPlace, ...line }) => ({
    ...line,
    share:
      sharedOre !== null && sharedKey !== null && sharedPlace !== null
        ? { whole: sharedOre, key: sharedKey, place: sharedPlace }
        : null,
    otherShares: others.get(line.id) ?? [],
    near: near.get(line.id) ?? [],
    date: line.date as PlainDate | null,
    vat: line.vat as VatRule | null,
    derived: line.derived as Derivation | null,
    repeats: line.repeats as Repeat[],
  }));
}
