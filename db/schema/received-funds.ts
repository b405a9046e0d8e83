// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";
import type { Ore } from "~ledger/amount";

export interface FundFinancierTable {
  fundId: string;
  no: number;
  boardId: string;
  name: string;
  amountOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
}

export interface FundRepaymentTable {
  id: Generated<string>;
  fundId: string;
  boardId: string;
  amountOre: ColumnType<Ore, bigint, bigint>;
  account: string;
  reasons: string;
  proposedBy: string;
  proposedAt: string;
  outcome: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
}

export interface FundRequisitionTable {
  id: Generated<string>;
  fundId: string;
  boardId: string;
  amountOre: ColumnType<Ore, bigint, bigint>;
  dueOn: string;
  requestedBy: string;
  requestedAt: string;
}

export interface ReceivedFundTable {
  id: string;
  source: Generated<string>;
  boardId: string;
  reference: string;
  agreementNumber: string;
  agreedOn: string;
  purpose: string;
  agreedOre: ColumnType<Ore, bigint, bigint>;
  isAbout: boolean;
  isListIncomplete: boolean;
  ownStaffOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  isOwnStaffAbout: Generated<boolean>;
  ownStaffFteHundredths: number | null;
  recordedBy: string;
  recordedAt: string;
}
