import type { ClaimStatus } from "~/domain/claims";

/** The tag's colour; the word beside it says the same. */
export const claimColour: Record<ClaimStatus, "grey" | "blue" | "amber" | "green"> = {
  draft: "grey",
  submitted: "amber",
  returned: "amber",
  approved: "amber",
  attested: "green",
};
