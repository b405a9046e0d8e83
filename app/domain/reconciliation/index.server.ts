export { demoStatementFor, findSentRuns, type SentRun } from "./demo-statement.server";
export {
  findBankFile,
  findBankFileContent,
  findBankFiles,
  type BankFileRow,
  type ImportedFile,
  type ReadStatement,
} from "./find-bank-files.server";
export { findImporter } from "./find-importer.server";
export type { BankLineRow } from "./find-lines.server";
export {
  findReconciliation,
  type Difference,
  type Reconciliation,
  type StatementRow,
} from "./find-reconciliation.server";
export { importBankFile } from "./import-bank-file.server";
export { waitingFor } from "./waiting.server";
