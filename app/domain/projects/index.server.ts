export { findPaidProject, lockPaidProject, type PaidProject } from "./grant-terms.server";
