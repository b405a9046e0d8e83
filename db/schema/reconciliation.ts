// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";
import type { Ore } from "~ledger/amount";

export interface BankFileTable {
  id: Generated<string>;
  boardId: string;
  name: string;
  sha256: string;
  content: Buffer;
  importedBy: string;
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
  fingerprint: string;
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
  openingOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  closingOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  reconciles: boolean | null;
}
