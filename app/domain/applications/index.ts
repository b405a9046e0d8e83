/**
 * Applications (ansökningar): drafts in the applicant's own space, what is submitted and registered, the formal check.
 * Not the assessment of them (assessment/) and not the decision (decisions/).
 * Source: 19–23 §§ förvaltningslagen (2017:900); the form and its rules are the call's.
 */
export {
  answerTo,
  type AnsweredType,
  type ActivityRow,
  type AnswerOfType,
  type Answers,
  type ApplicationFile,
  type ListAnswer,
  type ParticipantsAnswer,
  type PartnerRow,
  type PaymentAccountAnswer,
  type PeriodAnswer,
  type SavedSection,
  type TargetRow,
} from "./application";
export { applicationAccess } from "./application-access";
export {
  applicationMoves,
  applicationStatuses,
  asApplicationStatus,
  isUndecided,
  mayMove,
  moveApplication,
  type ApplicationMove,
  type ApplicationStatus,
} from "./application-status";
export { differingAnswers, type Difference } from "./differing-answers";
export {
  isFormSection,
  isRegistered,
  isTyped,
  sectionPath,
  sectionQuestions,
  sectionsOf,
} from "./form-sections";
export { municipalitiesOf, municipalityName, type Municipality } from "./municipalities";
export type { TypedAnswers } from "./read-section";
export { checkApplication, type ApplicationContent, type Problem } from "./submission-rules";
export { inKindCost, shareIfGranted } from "./budget-rules";
export { budgetRefusals, budgetVerdict, percentText, type BudgetVerdict } from "./budget-check";
export {
  budgetOf,
  budgetTerms,
  costsByMethod,
  cofinancingTotal,
  inKindLineAmount,
  inKindRow,
  inKindUnits,
  salaryLineAmount,
  sectors,
  type BudgetLines,
  type BudgetTerms,
  type FinancierLine,
  type Financing,
} from "./budget-lines";
export { budget, type Budget, type SalaryRow } from "./budget-rules";
export { categoriesBy, costMethods, type CostMethod } from "./cost-method";
export {
  isBlank,
  fieldName,
  fieldsOf,
  sheetGroups,
  sheetOf,
  withoutRow,
  withRow,
  writtenSheet,
  type BudgetSheet,
  type Fields,
  type SheetGroup,
  type SheetRow,
} from "./budget-sheet";
export {
  categoriesOf,
  inKindAmount,
  readBudget,
  salaryAmount,
  type BudgetCategories,
  type BudgetReading,
} from "./read-budget";
export { unconfirmedAmong, type UnconfirmedFinancier } from "./financier";
export { caseAccess } from "./case-access";
export {
  caseSorts,
  type CaseFilter,
  type CaseList,
  type CaseRow,
  type CaseSort,
} from "./case-list";
export { answerCompletionSchema, requestCompletionSchema } from "./completion.schema";
export { prepareDismissalSchema } from "./dismissal.schema";
export { dismissalGrounds, type DismissalGround } from "./dismissal-rules";
export {
  allMet,
  checkResults,
  type CheckResult,
  type FormalCheck,
  type TypedFinding,
} from "./formal-check";
export { recordChecksSchema } from "./check.schema";
export { arrivedStatuses, shownStatus, type OwnProject, type ShownStatus } from "./shown-status";
export { promiseAnswers, promiseRefusal, type PromiseAnswer } from "./promise-rules";
export { siteBudget, type Site, type SiteSources } from "./sites";
export { sitesSchema } from "./sites.schema";
