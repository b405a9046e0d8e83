/** What the statements that list cases have in common: whose case a row is, and what is asked for. */
import type { Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";

/** An amount of the ledger, and the register it is the balance of; null when it is of several accounts, or of none. */
export type LedgerFigure = { readonly amount: Ore; readonly account: string | null };

export type StatementCase = {
  readonly projectId: string;
  /** Null when the reader may not see the case. */
  readonly named: {
    readonly title: string;
    readonly caseNumber: string | null;
    readonly organisation: string;
  } | null;
};

export type StatementQuestion<Sort extends string> = {
  readonly asOf?: PlainDate | undefined;
  readonly item?: string | undefined;
  readonly call?: string | undefined;
  /** The code of the calls' activity. */
  readonly activity?: string | undefined;
  /** Part of the project's or the organisation's name, or of the case number. */
  readonly text?: string | undefined;
  readonly sort: Sort;
  /** From the last to the first. */
  readonly isBackwards: boolean;
  readonly page: number;
};

export type Statement<Row> = {
  readonly asOf: PlainDate;
  readonly isToday: boolean;
  readonly rows: readonly Row[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};
