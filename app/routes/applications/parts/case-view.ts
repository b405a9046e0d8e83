import type { ShownStatus, UnconfirmedFinancier } from "~/domain/applications";
import type { LetterRow } from "~/domain/letters/index.server";
import type { Ore } from "~ledger/amount";

/** What an applicant sees of a submitted application. */
export type CaseView = {
  readonly id: string;
  readonly title: string;
  readonly status: ShownStatus;
  readonly caseNumber: string;
  readonly arrivedAt: string;
  readonly isLate: boolean;
  readonly officer: string | null;
  readonly sought: Ore | null;
  readonly startsOn: string | null;
  readonly hasStarted: boolean;
  readonly assessedBy: string;
  readonly decisionOn: string;
  /** The completion that waits for an answer. */
  readonly completion: { readonly no: number; readonly dueOn: string } | null;
  readonly hasCompletion: boolean;
  readonly decision: {
    readonly granted: Ore;
    readonly decidedOn: string;
  } | null;
  readonly projectId: string | null;
  /** Co-financiers who have not confirmed. */
  readonly unconfirmed: readonly UnconfirmedFinancier[];
  readonly letters: readonly LetterRow[];
  readonly mayWithdraw: boolean;
};
