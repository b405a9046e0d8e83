import type { Oddity } from "./bank-line";

export type DifferenceCause = Oddity | "moved_again" | "match_undone";
export type DifferenceStatus = "open" | "matched" | "closed";

/** How a difference ends without a match: what was done about it. */
export const closingOutcomes = ["booked_elsewhere", "evened_out", "bank_mistake", "other"] as const;
export type ClosingOutcome = (typeof closingOutcomes)[number];

export type Suggestion =
  | "match"
  | "choose"
  | "compareAmount"
  | "askBankBack"
  | "readEarlier"
  | "bookInOpenMonth"
  | "seeRecovery"
  | "findPayer"
  | "bookElsewhere";

type Seen = {
  readonly cause: DifferenceCause;
  readonly isMoneyIn: boolean;
  /** Payments of the amount that wait for the bank, and whether one alone agrees in account and day too. */
  readonly candidates: number;
  readonly isSure: boolean;
};

/** The mend that is most likely right; a person decides. */
export function suggestionFor({ cause, isMoneyIn, candidates, isSure }: Seen): Suggestion {
  if (isSure) return "match";
  if (cause === "month_closed" && candidates > 0) return "bookInOpenMonth";
  if (candidates > 0) return "choose";
  switch (cause) {
    case "amount_differs":
      return "compareAmount";
    case "moved_again":
    case "already_confirmed":
    case "not_sent":
      return "askBankBack";
    case "not_reversible":
      return "seeRecovery";
    case "not_paid":
      return "readEarlier";
    default:
      return isMoneyIn ? "findPayer" : "bookElsewhere";
  }
}
