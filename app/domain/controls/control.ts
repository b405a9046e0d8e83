import type { Instant, PlainDate } from "../shared/dates";

export const controlKinds = ["documents", "visit"] as const;
export type ControlKind = (typeof controlKinds)[number];

export const controlStatuses = ["opened", "noticed", "signed", "closed"] as const;
export type ControlStatus = (typeof controlStatuses)[number];

export const controlSections = [
  "participants",
  "activities",
  "bookkeeping",
  "vouchers",
  "cofinancing",
  "indicators",
] as const;
export type ControlSection = (typeof controlSections)[number];

/** What a finding leads to. It decides nothing: each is done where it always is done. */
export const consequences = ["none", "mend", "disallow", "payment_stop", "recovery"] as const;
export type Consequence = (typeof consequences)[number];

export const sectionScores = ["1", "2", "3", "4"] as const;

type Signed = { readonly by: string; readonly byId: string; readonly at: Instant };

export type Control = {
  readonly id: string;
  readonly no: number;
  readonly boardId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly projectId: string;
  readonly projectTitle: string;
  readonly caseNumber: string;
  /** The draw it was opened from. */
  readonly drawNo: number | null;
  readonly reasons: string;
  readonly kind: ControlKind;
  readonly plannedOn: PlainDate;
  readonly asked: string;
  readonly status: ControlStatus;
  readonly seed: string;
  readonly opened: Signed;
  readonly noticed: Signed | null;
  readonly attendees: string | null;
  readonly summary: string | null;
  readonly signed: Signed | null;
  readonly answerBy: PlainDate | null;
  readonly closed: Signed | null;
  readonly closingReasons: string | null;
};

export type Finding = {
  readonly id: string;
  readonly found: string;
  readonly consequence: Consequence;
  readonly mendBy: PlainDate | null;
};
