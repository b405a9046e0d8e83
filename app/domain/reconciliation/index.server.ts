export { inMemory, type BankSource } from "./bank-source.server";
export { demoStatementFor, findSentRuns, type SentRun } from "./demo-statement.server";
export {
  findBankFile,
  findBankFileContent,
  findBankFiles,
  type BankFileRow,
  type ImportedFile,
  type ReadStatement,
} from "./find-bank-files.server";
export type { Candidate } from "./find-candidates.server";
export {
  findDifference,
  type DifferenceEvent,
  type DifferencePage,
} from "./find-difference.server";
export { findImporter } from "./find-importer.server";
export { findLine, type LinePage } from "./find-line.server";
export type { BankLineRow, LineMatch } from "./find-lines.server";
export {
  findReconciliation,
  type Difference,
  type MonthRow,
  type Reconciliation,
} from "./find-reconciliation.server";
export { findSheet, type SheetPage } from "./find-sheet.server";
export type { Notice, StatusRow } from "./find-told.server";
export { closeDifference, noteDifference, ownDifference } from "./handle-difference.server";
export { importBankFile } from "./import-bank-file.server";
export { confirmMatch, declineMatch, matchDifference } from "./match-difference.server";
export { countersignSheet, signSheet } from "./sign-sheet.server";
export { askUndo, declineUndo, undoMatch } from "./undo-match.server";
export { waitingFor } from "./waiting.server";
