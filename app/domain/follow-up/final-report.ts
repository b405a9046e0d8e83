import type { Ore } from "~ledger/amount";
import type { Indicator, Outcome } from "../indicators/index";
import type { Instant, PlainDate } from "../shared/dates";

const reportStatuses = ["draft", "submitted", "settled"] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** A row of the decided budget that promised something in kind, and what was delivered of it. */
export type InKindRow = {
  readonly id: string;
  readonly contributor: string;
  readonly description: string;
  readonly unit: string;
  readonly rate: Ore;
  readonly promised: string;
  readonly delivered: string | null;
};

export type FinancierRow = {
  readonly id: string;
  readonly name: string;
  readonly isOwn: boolean;
  readonly promised: Ore;
  readonly received: Ore | null;
};

export type FinalReport = {
  readonly id: string;
  readonly status: ReportStatus;
  readonly version: number;
  readonly cashCost: Ore | null;
  readonly lessons: string;
  readonly auditor: string;
  readonly submittedAt: Instant | null;
  readonly submitterName: string | null;
};

export type ReportedProject = {
  readonly id: string;
  readonly boardId: string;
  readonly payingBoardId: string;
  readonly organisationId: string;
  readonly title: string;
  readonly status: string;
  readonly caseNumber: string | null;
  readonly organisationName: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly granted: Ore;
  readonly totalCost: Ore;
};

/** The report with everything its pages show; `report` is null until it has been saved, and for staff until it is submitted. */
export type ReportDetails = {
  readonly project: ReportedProject;
  readonly dueOn: PlainDate;
  /** From this grant the auditor must be authorised or approved (14 a § 2016:1364). */
  readonly auditorFrom: Ore;
  readonly indicators: readonly Indicator[];
  readonly outcomes: readonly Outcome[];
  /** Before the first saving, where the outcomes come from: the latest claim and its last day. */
  readonly outcomesFrom: { readonly no: number; readonly until: PlainDate } | null;
  readonly inKind: readonly InKindRow[];
  readonly financiers: readonly FinancierRow[];
  readonly report: FinalReport | null;
  /** The number of a request to change the decision that is sent in and not decided. */
  readonly openChange: number | null;
};
