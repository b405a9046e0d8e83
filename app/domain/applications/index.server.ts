export { attachFile, type AttachFileInput } from "./attach-file.server";
export { applicationIn, findApplication, type ApplicationDetails } from "./find-application.server";
export { findApplications, type ApplicationRow } from "./find-applications.server";
export { findOwnCase, type OwnCase, type OwnLetter } from "./find-own-case.server";
export { findReceipt, type Receipt } from "./find-receipt.server";
export { lockApplication, type LockedApplication } from "./lock-application.server";
export { readApplicationFile } from "./read-file.server";
export { removeFile } from "./remove-file.server";
export { saveSection, type SaveSectionInput } from "./save-section.server";
export { startApplication } from "./start-application.server";
export { submitApplication, type SubmissionReceipt } from "./submit-application.server";
export { waitingForApplicant } from "./waiting-for-applicant.server";
export { withdrawApplication } from "./withdraw-application.server";
export { answerCompletion, type AnswerCompletionInput } from "./answer-completion.server";
export { answerPromise, type AnswerPromiseInput } from "./answer-promise.server";
export { approveFormally } from "./approve-formally.server";
export { askFinancier, type AskFinancierInput } from "./ask-financier.server";
export { casesWaitingFor } from "./cases-waiting.server";
export { certifyPromise, type CertifyPromiseInput } from "./certify-promise.server";
export { dismissApplication } from "./dismiss-application.server";
export type { Financier, PromiseStatus } from "./financier";
export { findBudget, findBudgetIn, type BudgetDetails } from "./find-budget.server";
export { findCase, type CaseDetails } from "./find-case.server";
export { findCaseHistory, type HistoryEntry } from "./find-case-history.server";
export { findCases } from "./find-cases.server";
export { findChecks, type CheckedApplication } from "./find-checks.server";
export { findCompletion, type CompletionDetails } from "./find-completion-page.server";
export {
  dismissalLetterPdf,
  findDismissalLetter,
  type DismissalDocument,
} from "./find-dismissal-letter.server";
export { findSubmitted, type SubmittedVersion } from "./find-submitted.server";
export { findPromise, type PromiseToConfirm } from "./find-promise.server";
export { prepareDismissal, type PrepareDismissalInput } from "./prepare-dismissal.server";
export { recordCheck, type RecordCheckInput } from "./record-check.server";
export { requestCompletion, type RequestCompletionInput } from "./request-completion.server";
export { returnDismissal } from "./return-dismissal.server";
export { saveBudget, type SaveBudgetInput } from "./save-budget.server";
export { saveFinancing, type SaveFinancingInput } from "./save-financing.server";
export { saveTypedBudget, type TypedBudget } from "./save-typed-budget.server";
export { takeCase } from "./take-case.server";
