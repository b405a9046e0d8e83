// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";
import type { Ore } from "~ledger/amount";

export interface CallTable {
  id: Generated<string>;
  boardId: string;
  caseNumber: string;
  titleSv: string;
  titleEn: string;
  itemId: string;
  status: Generated<string>;
  opensAt: string;
  closesAt: string;
  decisionOn: string;
  definition: ColumnType<unknown, string, string>;
  preparedBy: string;
  preparedAt: Generated<string>;
  publishedBy: string | null;
  publishedAt: string | null;
  activityId: string | null;
  holdingBoardId: string;
  payingBoardId: string;
}

export interface CallEnvelopeTable {
  callId: string;
  year: number;
  amountOre: ColumnType<Ore, bigint, bigint>;
}

export interface CallQuestionTable {
  id: string;
  callId: string;
  question: string;
  askedAt: string;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
}
