// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";
import type { Ore } from "~ledger/amount";

export interface AppropriationSavingTable {
  itemId: string;
  boardId: string;
  amountOre: ColumnType<Ore, bigint, bigint>;
  source: string;
  decidedOn: string;
  recordedBy: string;
}

export interface YearMoveTable {
  id: Generated<string>;
  boardId: string;
  projectId: string;
  fromYear: number;
  toYear: number;
  amountOre: ColumnType<Ore, bigint, bigint>;
  reasons: string;
  proposedBy: string;
  proposedAt: string;
  outcome: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  shownHash: string | null;
}

export interface YearRollTable {
  id: Generated<string>;
  boardId: string;
  itemId: string;
  nextItemId: string;
  envelopesOre: ColumnType<Ore, bigint, bigint>;
  savedOre: ColumnType<Ore, bigint, bigint>;
  withdrawnOre: ColumnType<Ore, bigint, bigint>;
  lapsedOre: ColumnType<Ore, bigint, bigint>;
  preparedBy: string;
  preparedAt: string;
  signedBy: string | null;
  signedAt: string | null;
  shownHash: string | null;
}

export interface YearRollRowTable {
  rollId: string;
  boardId: string;
  projectId: string;
  committedOre: ColumnType<Ore, bigint, bigint>;
  toBePaidOre: ColumnType<Ore, bigint, bigint>;
  carriedOre: ColumnType<Ore, bigint, bigint>;
  movedOre: ColumnType<Ore, bigint, bigint>;
  returnedOre: ColumnType<Ore, bigint, bigint>;
}
