/**
 * The ledger's server door: every krona on one double-entry journal that the database itself keeps balanced, bounded,
 * append-only and hash-chained. It knows accounts and entries, not applications or people. Amounts: ledger/amount.ts.
 */
export { accountRole, accountRoles } from "./accounts";
export type {
  AccountRole,
  AccountRoleDeclaration,
  Book,
  Chart,
  DimsOf,
  DimValue,
  Side,
} from "./accounts";
export { kindTotals, listAccounts, roleTotals } from "./account-list";
export type { Account, AccountFilter, DimChoice, KindTotal, Page } from "./account-list";
export { balance, balances, trialBalance } from "./balances";
export type { AccountBalance, TrialBalanceRow } from "./balances";
export { LedgerRefusal } from "./errors";
export type { LedgerCode } from "./errors";
export type { Reader, Trx } from "./executor";
export { brokenHeads, chainHeads, type ChainHead } from "./heads";
export { dimsUsed, isBookedIn, journalPages } from "./journal-pages";
export type { JournalAccount, JournalEntry, JournalLine, JournalSpan } from "./journal-pages";
export { kinds } from "./kinds";
export type { Kind, KindAmount, KindDim } from "./kinds";
export { findPeriod, listPeriods, monthOf, stepPeriod } from "./periods";
export type { Period, PeriodActor, PeriodEvent, PeriodState, PeriodStep } from "./periods";
export { post, postMany, reverse } from "./post";
export type { Posted, Posting, Reversal, Source } from "./post";
export { postBetween, reverseBetween } from "./post-between";
export type { PostingBetween, ReversalBetween } from "./post-between";
export { proofFiles, type ProofFile } from "./proof";
export { entry, journal, register } from "./register";
export type { Entry, EntryLine, Register, RegisterLine } from "./register";
export { carriedTotals, dailyMovements, movements, turnover } from "./turnover";
export type { CarriedTotal, DayMovement, Movement } from "./turnover";
export { accountsHeld, accountsMoved } from "./relations";
export { verify } from "./verify";
export type { LedgerFault, Verification } from "./verify";
