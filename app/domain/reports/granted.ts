/** What has been granted and not been paid: project by project, as the ledger has it. */
import { sum, type Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import type { LedgerFigure, Statement, StatementCase, StatementQuestion } from "./statement";

export const grantedSorts = ["project", "decided", "released", "paid", "left", "lastDay"] as const;
export type GrantedSort = (typeof grantedSorts)[number];

export type YearFigure = LedgerFigure & { readonly year: number };

export type GrantedRow = StatementCase & {
  /** By decisions, less what was corrected. */
  readonly decided: LedgerFigure;
  /** Will not be used. */
  readonly released: LedgerFigure;
  readonly paid: LedgerFigure;
  /** Of what had been paid: paid back, and available to the item again. */
  readonly paidBack: Ore;
  /** Approved, and not sent to the bank. */
  readonly toBePaid: LedgerFigure;
  /** Promised and not yet approved, for each year that it burdens. */
  readonly committed: readonly YearFigure[];
  /** Committed and to be paid together: granted and not paid. */
  readonly left: Ore;
  /** The last day of the project: costs after it are not paid for. */
  readonly lastDay: PlainDate | null;
};

export type GrantedSums = {
  readonly decided: Ore;
  readonly released: Ore;
  readonly paid: Ore;
  readonly paidBack: Ore;
  readonly toBePaid: Ore;
  readonly committed: readonly { readonly year: number; readonly amount: Ore }[];
  readonly left: Ore;
};

export type GrantedStatement = Statement<GrantedRow> & { readonly sums: GrantedSums };

export type GrantedQuestion = StatementQuestion<GrantedSort> & {
  /** Those with nothing left too. */
  readonly isWhole: boolean;
};

export const committedTotal = ({ committed }: Pick<GrantedRow, "committed">): Ore =>
  sum(committed.map(({ amount }) => amount));
