/** The list of cases: how it is filtered and sorted, and what a row shows. */
import type { Ore } from "~ledger/amount";
import type { Instant } from "../shared/dates";
import type { ShownStatus } from "./shown-status";

export const caseSorts = ["arrived", "number", "organisation", "grant", "status"] as const;
export type CaseSort = (typeof caseSorts)[number];

export type CaseFilter = {
  /** In the title, the organisation's name or number, or the case number. */
  readonly q?: string;
  readonly status?: string;
  readonly callId?: string | undefined;
  readonly sort?: CaseSort | undefined;
  readonly descending?: boolean;
  /** From 1. */
  readonly page?: number;
};

export type CaseRow = {
  readonly id: string;
  readonly caseNumber: string;
  readonly title: string;
  readonly status: ShownStatus;
  readonly organisation: string;
  readonly callTitle: { readonly sv: string; readonly en: string };
  readonly grantSought: Ore | null;
  readonly arrivedAt: Instant;
  readonly isLate: boolean;
  readonly officer: string | null;
};

export type CaseList = {
  readonly rows: readonly CaseRow[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
  /** Calls with cases, to filter by. */
  readonly calls: readonly {
    readonly id: string;
    readonly titleSv: string;
    readonly titleEn: string;
  }[];
};
