/** What stands in the rows of a claim's form: those saved, or, in a new claim, those that were parked. */
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import type { ClaimLine } from "./claim";
import type { VatRule } from "./line-rules";
import { findParked, type ParkedLine } from "./parked-lines.server";

export type FormLines = {
  readonly lines: readonly (Pick<
    ClaimLine,
    "category" | "description" | "amount" | "date" | "supplier" | "voucher" | "vat"
  > & {
    readonly resumes: string | null;
    readonly whole: Ore | null;
    readonly key: string | null;
    readonly place: string | null;
  })[];
  /** Claimed by hours. */
  readonly inKind: readonly Pick<
    ClaimLine,
    "description" | "date" | "supplier" | "voucher" | "hours" | "rate"
  >[];
  /** What followed of the salaries when the claim was last saved. */
  readonly counted: readonly Pick<ClaimLine, "category" | "amount">[];
  /** Lines of earlier claims that were parked and stand here again. */
  readonly parked: readonly Pick<ParkedLine, "id" | "no" | "reason" | "description">[];
};

/** `claimId` is the unfinished claim; null for one that is not begun. */
export async function findFormLines(
  trx: Trx,
  projectId: string,
  claimId: string | null,
  isFlat: (category: string) => boolean,
): Promise<FormLines> {
  const parked = (await findParked(trx, projectId)).filter(
    ({ resumedIn }) => resumedIn === claimId,
  );
  const stored = claimId
    ? await savedLines(trx, claimId)
    : parked.map((line) => ({ ...line, resumes: line.id, hours: null, rate: null }));
  const all = stored.map((line) => ({
    ...line,
    date: line.date as PlainDate | null,
    vat: line.vat as VatRule | null,
    place: line.place === null ? null : String(line.place),
  }));
  return {
    lines: all.filter(({ category, hours }) => !isFlat(category) && hours === null),
    inKind: all.filter(({ hours }) => hours !== null),
    counted: all.filter(({ category }) => isFlat(category)),
    parked: parked.map(({ id, no, reason, description }) => ({ id, no, reason, description })),
  };
}

const savedLines = (trx: Trx, claimId: string) =>
  trx
    .selectFrom("claimLine")
    .select(["category", "description", "amountOre as amount", "supplier", "voucher"])
    .select(["spentOn as date", "vat", "resumes", "hours", "rateOre as rate"])
    .select(["sharedOre as whole", "sharedKey as key", "sharedPlace as place"])
    .where("claimId", "=", claimId)
    .orderBy("position")
    .execute();
