export { approveClaim, returnClaim } from "./approve-claim.server";
export { findClaim, findClaims, submittedClaims, type ClaimReview } from "./find-claims.server";
export { findClaimForm, type ClaimForm } from "./find-claim-form.server";
export { waitingFor } from "./waiting.server";
export { saveClaim, submitClaim } from "./save-claim.server";
export { claimSoFar } from "./claim-money.server";
