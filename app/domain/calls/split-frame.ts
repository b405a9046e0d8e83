/** A frame split over the years of a call, before anything is saved: amounts that add up to it, whatever the shares. */
import { allocate, type Ore } from "~ledger/amount";
import { amountReading } from "../shared/amount-field";
import { decimalReading } from "../shared/plain-fields";
import { joinRefusals, ok, refuseField, type Refusal, type Result } from "../shared/result";

const DECIMALS = 4;
const HIGHEST = "1000000";

/**
 * The frame in proportion to the shares, as typed ("100 000", "1", "2,5"); the öre left over go to the largest remainders, on
 * a tie to the earlier year. A year without a share gets nothing of it.
 *
 * @example splitFrame("100", ["1", "1", "1"]): 33,34, 33,33 and 33,33
 */
export function splitFrame(
  frame: string,
  shares: readonly string[],
): Result<readonly (Ore | null)[]> {
  const amount = amountReading(frame);
  const weights = shares.map((share, row) => weightOf(share, row));
  const wrong = joinRefusals([
    ...("value" in amount ? [] : [refuseField("frame", amount.code, amount.params)]),
    ...weights.filter((weight) => typeof weight === "object"),
  ]);
  if (wrong) return wrong;
  if (!("value" in amount)) return refuseField("frame", amount.code, amount.params);
  const parts = allocate(
    amount.value,
    weights.filter((weight) => typeof weight === "bigint"),
  );
  return parts
    ? ok(parts.map((part, row) => (shares[row]?.trim() === "" ? null : part)))
    : refuseField("envelopes[0].share", "call.noShares");
}

/** In ten thousandths: the same proportions in whole numbers. */
function weightOf(share: string, row: number): bigint | Refusal {
  if (share.trim() === "") return 0n;
  const read = decimalReading(share, { min: "0", max: HIGHEST, maxDecimals: DECIMALS });
  if (!("value" in read)) return refuseField(`envelopes[${row}].share`, read.code, read.params);
  const [whole = "0", decimals = ""] = read.value.split(".");
  return BigInt(whole + decimals.padEnd(DECIMALS, "0"));
}
