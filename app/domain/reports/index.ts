/**
 * Reports: what is read across subjects – accounts and entries of the ledger with the names of what they are about.
 * Not the ledger itself (ledger/) and not what a subject knows of its own things.
 * Source: 11–13 §§ förordningen (2000:606) om myndigheters bokföring (grundbok, huvudbok, systemdokumentation).
 */
export { reportAccess } from "./report-access";
export {
  books,
  type AccountAbout,
  type AccountName,
  type BothLanguages,
  type Dim,
  type NamedAccount,
  type NamedSource,
} from "./account-name";
export {
  carriedDims,
  cofinancingForms,
  typedDims,
  type AccountQuestion,
  type Carried,
  type TypedDim,
} from "./account-question";
export {
  activityFigures,
  activityRole,
  type ActivityRow,
  type ActivityStatement,
} from "./activity-statement";
export {
  cofinancingRole,
  cofinancingSorts,
  cofinancingStages,
  type CofinancingQuestion,
  type CofinancingRow,
  type CofinancingStage,
  type CofinancingStatement,
} from "./cofinancing";
export {
  committedTotal,
  grantedSorts,
  type GrantedQuestion,
  type GrantedRow,
  type GrantedStatement,
} from "./granted";
export type { LedgerFigure, StatementCase } from "./statement";
export type { RegisterPage, RegisterRow } from "./register-page";
export type { CarriedValue, EntryPage, EntryRow } from "./entry-page";
export type { AccountList, BookBalance, TrialBalance } from "./trial-balance";
export type { MatrixAction, MatrixRule, MatrixSubject } from "./matrix";
