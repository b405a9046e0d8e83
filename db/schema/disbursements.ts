// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";
import type { Ore } from "~ledger/amount";

export interface PaymentOrderTable {
  id: Generated<string>;
  boardId: string;
  organisationId: string;
  projectId: string;
  claimId: string | null;
  kind: string;
  year: number;
  amountOre: ColumnType<Ore, bigint, bigint>;
  payeeAccountId: string;
  status: Generated<string>;
  reference: string;
  approvedBy: string;
  approvedAt: string;
  attestedBy: string | null;
  attestedAt: string | null;
  attestedHash: string | null;
  confirmedOn: string | null;
  replaces: string | null;
  thirdBy: string | null;
  thirdAt: string | null;
  decidingBoardId: Generated<string>;
}

export interface PaymentRunTable {
  id: Generated<string>;
  boardId: string;
  no: number;
  status: Generated<string>;
  paysOn: string;
  preparedBy: string;
  preparedAt: string;
  releasedBy: string | null;
  releasedAt: string | null;
  totalOre: ColumnType<Ore, bigint, bigint>;
  orderCount: number;
  messageId: string | null;
  fileSha256: string | null;
  fileContent: string | null;
  dissolvedBy: string | null;
  dissolvedAt: string | null;
  contentSha256: string | null;
}

export interface PaymentRunOrderTable {
  runId: string;
  orderId: string;
  position: number;
  isDissolved: Generated<boolean>;
}
