// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";
import type { Ore } from "~ledger/amount";

export interface RecoveryTable {
  id: Generated<string>;
  boardId: string;
  organisationId: string;
  projectId: string;
  settlementId: string | null;
  reference: string;
  ground: string;
  amountOre: ColumnType<Ore, bigint, bigint>;
  facts: string;
  status: Generated<string>;
  openedBy: string;
  openedAt: string;
  communicatedBy: string | null;
  communicatedAt: string | null;
  answerBy: string | null;
  reasons: string | null;
  waivedOre: ColumnType<Ore, bigint | undefined, bigint>;
  waiverReasons: string | null;
  proposedBy: string | null;
  proposedAt: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  returnsTo: string | null;
  principalOre: ColumnType<Ore, bigint | undefined, bigint>;
  demandedBy: string | null;
  demandSentOn: string | null;
  interestUntil: string | null;
  clearedOre: ColumnType<Ore, bigint | undefined, bigint>;
  interestOre: ColumnType<Ore, bigint | undefined, bigint>;
  interestClearedOre: ColumnType<Ore, bigint | undefined, bigint>;
  collectionFrom: string | null;
  settledOn: string | null;
}

export interface RecoveryDueTable {
  recoveryId: string;
  version: number;
  no: number;
  dueOn: string;
  interestFrom: string;
  amountOre: ColumnType<Ore, bigint, bigint>;
  respiteFrom: string | null;
}

export interface RecoveryMeasureTable {
  id: Generated<string>;
  boardId: string;
  recoveryId: string;
  kind: string;
  amountOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  day: string | null;
  instalments: number | null;
  isLong: Generated<boolean>;
  reasons: string;
  proposedBy: string;
  proposedAt: string;
  consulted: string | null;
  consultedOn: string | null;
  opinion: string | null;
  opinionOn: string | null;
  outcome: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  decisionReasons: string | null;
}

export interface RecoveryMessageTable {
  id: Generated<string>;
  boardId: string;
  recoveryId: string;
  kind: string;
  body: string;
  writtenBy: string;
  writtenAt: string;
}

export interface RecoveryMovementTable {
  id: Generated<string>;
  boardId: string;
  recoveryId: string;
  kind: string;
  bookedOn: string;
  principalOre: ColumnType<Ore, bigint, bigint>;
  interestOre: ColumnType<Ore, bigint, bigint>;
  bankLineId: string | null;
  measureId: string | null;
  calculation: ColumnType<unknown, string | null | undefined, string | null>;
  recordedBy: string | null;
  recordedAt: string;
  ofMovement: string | null;
  postedOn: string | null;
  itemId: string | null;
}
