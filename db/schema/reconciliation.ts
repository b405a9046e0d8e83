// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { Ore } from "~ledger/amount";

export interface BankFileTable {
  id: Generated<string>;
  boardId: string;
  name: string;
  sha256: string;
  content: Buffer;
  importedBy: string | null;
  importedAt: string;
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
  orderId: string;
  kind: string;
  reason: string;
  matchedBy: string | null;
  matchedAt: string;
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
