export { applicationIn, findApplication, type ApplicationDetails } from "./find-application.server";
export { findApplications, type ApplicationRow } from "./find-applications.server";
export { findReceipt, type Receipt } from "./find-receipt.server";
export { lockApplication, type LockedApplication } from "./lock-application.server";
export { saveSection, type SaveSectionInput } from "./save-section.server";
export { startApplication } from "./start-application.server";
export { submitApplication, type SubmissionReceipt } from "./submit-application.server";
export { withdrawApplication } from "./withdraw-application.server";
