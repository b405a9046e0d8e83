import type { ClaimState } from "~/domain/claims";

/** The tag's colour; the word beside it says the same. */
export const claimColour: Record<ClaimState, "grey" | "blue" | "amber" | "green"> = {
  draft: "grey",
  submitted: "amber",
  returned: "amber",
  approved: "amber",
  attested: "green",
  settled: "green",
  nothingToPay: "green",
  reported: "grey",
};
