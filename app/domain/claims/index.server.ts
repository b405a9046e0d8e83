export { approveClaim } from "./approve-claim.server";
export { returnClaim } from "./return-claim.server";
export { findClaim, findClaims, submittedClaims, type ClaimReview } from "./find-claims.server";
export { findClaimForm, type ClaimForm } from "./find-claim-form.server";
export { waitingFor } from "./waiting.server";
export { waitingForRecipient } from "./waiting-for-recipient.server";
export { saveClaim } from "./save-claim.server";
export { submitClaim } from "./submit-claim.server";
export { claimSoFar } from "./claim-money.server";
