/** Other people's money, case by case: what was promised, what they have confirmed, and what was verified as delivered. */
import type { Ore } from "~ledger/amount";
import type { LedgerFigure, Statement, StatementCase, StatementQuestion } from "./statement";

export const cofinancingStages = ["promised", "confirmed", "verified"] as const;
export type CofinancingStage = (typeof cofinancingStages)[number];

/** The ledger's role of each stage. */
export const cofinancingRole = {
  promised: "cofinancingPromised",
  confirmed: "cofinancingConfirmed",
  verified: "cofinancingVerified",
} as const satisfies Record<CofinancingStage, string>;

export const cofinancingSorts = ["project", ...cofinancingStages] as const;
export type CofinancingSort = (typeof cofinancingSorts)[number];

export type CofinancingRow = StatementCase & Readonly<Record<CofinancingStage, LedgerFigure>>;
export type CofinancingSums = Readonly<Record<CofinancingStage, Ore>>;

export type CofinancingStatement = Statement<CofinancingRow> & { readonly sums: CofinancingSums };

export type CofinancingQuestion = StatementQuestion<CofinancingSort> & {
  readonly form?: string | undefined;
};
