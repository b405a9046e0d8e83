// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";
import type { Ore } from "~ledger/amount";

export interface BoardTable {
  id: string;
  county: string;
  nameSv: string;
  nameEn: string;
  casePrefix: string;
  orgnr: string;
  bankgiro: string;
}

export interface CaseSeriesTable {
  boardId: string;
  year: number;
  nextNumber: number;
}

export interface CredentialTable {
  personId: string;
  login: string;
  passwordHash: string;
}

export interface DelegationTable {
  personId: string;
  boardId: string;
  limitOre: ColumnType<Ore, bigint, bigint>;
  validFrom: string;
  validUntil: string | null;
}

export interface MembershipTable {
  personId: string;
  organisationId: string;
  role: string;
}

export interface OrganisationTable {
  id: Generated<string>;
  orgnr: string;
  name: string;
  type: string;
  foundedOn: string | null;
  vat: Generated<string>;
}

export interface PersonTable {
  id: Generated<string>;
  name: string;
  email: string;
  createdAt: Generated<string>;
}

export interface RateLimitTable {
  key: string;
  points: Generated<number>;
  expire: bigint | null;
}

export interface SessionTable {
  idHash: string;
  personId: string | null;
  data: ColumnType<unknown, string, string>;
  createdAt: Generated<string>;
  seenAt: Generated<string>;
  expiresAt: string;
}

export interface StaffRoleTable {
  personId: string;
  boardId: string;
  role: string;
  validFrom: string;
  validUntil: string | null;
}
