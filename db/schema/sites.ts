// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";
import type { Ore } from "~ledger/amount";

export interface ApplicationSiteTable {
  id: Generated<string>;
  applicationId: string;
  no: number;
  municipality: string;
  place: string;
  responsible: string;
}

export interface ApplicationSiteAmountTable {
  siteId: string;
  source: string;
  financierId: string | null;
  amountOre: ColumnType<Ore, bigint, bigint>;
}

export interface ProjectSiteTable {
  siteId: string;
  projectId: string;
  grantOre: ColumnType<Ore, bigint, bigint>;
  budgetOre: ColumnType<Ore, bigint, bigint>;
}
