/** Everything a decision letter says, gathered before a word is written. */
import type { CostMethod } from "../applications/index";
import type { CallDefinition } from "../calls/index";
import type { Instant, PlainDate } from "../shared/dates";
import type { Ore } from "~ledger/amount";
import type { Proposal } from "./decision";

export type LetterFacts = Proposal & {
  readonly boardName: string;
  readonly caseNumber: string;
  readonly organisationName: string;
  readonly organisationType: string;
  readonly orgnr: string;
  readonly projectTitle: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly arrivedAt: Instant;
  readonly sought: Ore;
  readonly totalCost: Ore;
  readonly costMethod: CostMethod;
  readonly definition: CallDefinition;
  readonly score: LetterScore | null;
  readonly decidedBy: string;
  readonly presentedBy: string;
  readonly decidedOn: PlainDate;
  /** The day by which the recipient accepts; a partial award is met with a revised budget. */
  readonly acceptBy: PlainDate;
  /** Co-financiers who have not confirmed: the grant cannot be accepted before they have. */
  readonly unconfirmed: readonly { readonly name: string; readonly amount: Ore }[];
};

export type LetterScore = {
  readonly total: string;
  readonly place: number;
  readonly of: number;
  readonly criteria: readonly {
    readonly name: string;
    /** Mean of the assessors, and its share of the hundred points. */
    readonly mean: string;
    readonly points: string;
  }[];
};
