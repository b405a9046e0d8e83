/** What an approved claim means in money: earned so far, what may be paid now, and what the advance already covered. */
import { add, kronor, max, min, subtract, zero, type Ore } from "~ledger/amount";
import { joinRefusals, refuseField, type Refusal } from "../shared/result";
import { capBeforeFinal, earned, payable, type GrantTerms } from "./instalment-rules";

type JudgedLine = {
  readonly id: string;
  readonly amount: Ore;
  readonly approved: Ore;
  readonly reason: string;
  readonly parked?: boolean;
};

/**
 * A line is approved up to what was claimed; less needs a reason that the recipient reads (32 § förvaltningslagen), and so
 * does parking it.
 */
export function judgeLines(lines: readonly JudgedLine[]): Refusal | null {
  return joinRefusals(
    lines.flatMap(({ amount, approved, reason, parked = false }, at) => {
      if (parked)
        return reason === "" ? [refuseField(`lines[${at}].reason`, "claim.parkReasonMissing")] : [];
      const [low, high] = [min(amount, zero), max(amount, zero)];
      if (approved < low || approved > high) {
        const between = { low: kronor(low), high: kronor(high) };
        return [refuseField(`lines[${at}].approved`, "claim.lineAboveClaimed", between)];
      }
      return approved !== amount && reason === ""
        ? [refuseField(`lines[${at}].reason`, "claim.lineReasonMissing")]
        : [];
    }),
  );
}

export type ClaimSoFar = {
  /** Approved cost of all earlier claims. */
  readonly approvedBefore: Ore;
  /** Paid and on its way to be paid, the advance included, also what has been taken back since. */
  readonly paid: Ore;
  /** Cost already recognised; from the ledger. */
  readonly recognised: Ore;
  /** What of the advance has not become cost; from the ledger. */
  readonly advance: Ore;
};

export type ClaimMoney = {
  /** Approved cost of this claim and all before it. */
  readonly cumulative: Ore;
  readonly cumulativeBefore: Ore;
  readonly earned: Ore;
  readonly cap: Ore;
  readonly paidBefore: Ore;
  readonly pay: Ore;
  /** The part of the newly recognised cost that the advance paid already. */
  readonly settled: Ore;
};

/**
 * The claim's money in öre, cumulative and rounded down once (calc rule "instalments"). What is recognised as cost never
 * passes the cap before the final report.
 */
export function claimMoney(terms: GrantTerms, approved: Ore, before: ClaimSoFar): ClaimMoney {
  const cumulative = add(before.approvedBefore, approved);
  const soFar = earned(terms, cumulative);
  const cap = capBeforeFinal(terms);
  const pay = payable(terms, cumulative, before.paid);
  const recognisedNow = max(subtract(min(soFar, cap), before.recognised), zero);
  return {
    cumulative,
    cumulativeBefore: before.approvedBefore,
    earned: soFar,
    cap,
    paidBefore: before.paid,
    pay,
    settled: min(max(subtract(recognisedNow, pay), zero), before.advance),
  };
}
