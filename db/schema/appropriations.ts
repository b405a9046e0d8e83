// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";
import type { Ore } from "~ledger/amount";

export interface AppropriationItemTable {
  id: Generated<string>;
  boardId: string;
  year: number;
  code: string;
  name: string;
  allottedOre: ColumnType<Ore, bigint, bigint>;
  totalAllocationOre: ColumnType<Ore, bigint, bigint>;
  ownItemsOre: ColumnType<Ore, bigint, bigint>;
  decidedOn: string;
  recordedBy: string;
  source: Generated<string>;
}

export interface CommitmentAuthorityTable {
  id: Generated<string>;
  boardId: string;
  itemId: string;
  year: number;
  amountOre: ColumnType<Ore, bigint, bigint>;
  decidedOn: string;
  recordedBy: string;
}

export interface PublicAppropriationItemTable {
  id: ColumnType<string | null, never, never>;
  boardId: ColumnType<string | null, never, never>;
  year: ColumnType<number | null, never, never>;
  code: ColumnType<string | null, never, never>;
  name: ColumnType<string | null, never, never>;
  source: ColumnType<string | null, never, never>;
}
