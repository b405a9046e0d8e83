// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { Ore } from "~ledger/amount";

export interface BankFileTable {
  id: Generated<string>;
  boardId: string;
  name: string;
  sha256: string;
  importedBy: string | null;
  importedAt: string;
  kind: Generated<string>;
  message: Generated<string>;
  warnings: ColumnType<unknown, string | undefined, string>;
}

export interface BankLineTable {
  id: Generated<string>;
  statementId: string;
  boardId: string;
  position: number;
  bookedOn: string;
  amountOre: ColumnType<Ore, bigint, bigint>;
  reference: string | null;
  counterparty: string | null;
  isReturn: Generated<boolean>;
  returnReason: string | null;
  fingerprint: string;
  oddity: string | null;
  counterpartyAccount: string | null;
  remittance: string | null;
  bankReference: string | null;
}

export interface BankLineRepeatTable {
  statementId: string;
  bankLineId: string;
  boardId: string;
  movedAgain: boolean;
}

export interface BankMatchTable {
  bankLineId: string;
  boardId: string;
  orderId: string | null;
  kind: string;
  reason: string;
  matchedBy: string | null;
  matchedAt: string;
  id: Generated<string>;
  journalId: string | null;
  postedOn: string | null;
  undoReason: string | null;
  undoAskedBy: string | null;
  undoAskedAt: string | null;
  undoneBy: string | null;
  undoneAt: string | null;
  undoneOn: string | null;
  movementId: string | null;
  fundId: string | null;
  requisitionId: string | null;
  repaymentId: string | null;
}

export interface BankStatementTable {
  id: Generated<string>;
  fileId: string;
  boardId: string;
  statementRef: string;
  account: string;
  currency: string;
  no: GeneratedAlways<bigint>;
  openingOre: ColumnType<Ore, bigint, bigint>;
  closingOre: ColumnType<Ore, bigint, bigint>;
}

export interface BankDifferenceTable {
  id: Generated<string>;
  boardId: string;
  bankLineId: string;
  repeatedIn: string | null;
  cause: string;
  status: Generated<string>;
  ownerId: string | null;
  proposedOrderId: string | null;
  proposedBy: string | null;
  openedAt: string;
  closedOn: string | null;
  proposedRecoveryId: string | null;
  proposedMovementId: string | null;
  proposedFundId: string | null;
  proposedRepaymentId: string | null;
}

export interface BankDifferenceEventTable {
  id: GeneratedAlways<bigint>;
  differenceId: string;
  boardId: string;
  kind: string;
  text: string | null;
  outcome: string | null;
  ownerId: string | null;
  orderId: string | null;
  madeBy: string;
  madeAt: string;
  reference: string | null;
}

export interface BankFilePartTable {
  fileId: string;
  no: number;
  boardId: string;
  content: Buffer;
}

export interface BankNoticeTable {
  id: Generated<string>;
  fileId: string;
  boardId: string;
  sumNo: number;
  position: number;
  account: string;
  bookedOn: string;
  sumOre: ColumnType<Ore, bigint, bigint>;
  sumReference: string | null;
  sumHash: string;
  amountOre: ColumnType<Ore, bigint, bigint>;
  reference: string | null;
  counterparty: string | null;
  counterpartyAccount: string | null;
  remittance: string | null;
  bankReference: string | null;
  returnReason: string | null;
}

export interface BankPaymentStatusTable {
  fileId: string;
  position: number;
  boardId: string;
  level: string;
  messageId: string | null;
  batchId: string | null;
  reference: string | null;
  status: string | null;
  reason: string | null;
}

export interface ReconciliationSheetTable {
  id: Generated<string>;
  boardId: string;
  account: string;
  month: string;
  version: number;
  content: string;
  sha256: string;
  signedBy: string;
  signedAt: string;
  countersignedBy: string | null;
  countersignedAt: string | null;
}
