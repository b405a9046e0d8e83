import type { Ore } from "~ledger/amount";
import type { ReturnsTo } from "../dated-rules/index";
import type { Instant, PlainDate } from "../shared/dates";
import type { Debt, Due } from "./debt-rules";
import type { InterestKind } from "./interest-rules";
import type { RecoveryGround } from "./recovery-grounds";

/** In the order a case goes; waived and settled are its two ends. */
export const recoveryStatuses = [
  "opened",
  "communicated",
  "proposed",
  "decided",
  "demanded",
  "settled",
  "waived",
] as const;
export type RecoveryStatus = (typeof recoveryStatuses)[number];

export function asRecoveryStatus(text: string): RecoveryStatus {
  const status = recoveryStatuses.find((known) => known === text);
  if (!status) throw new RangeError(`unknown recovery status ${text}`);
  return status;
}

export const measureKinds = [
  "payment",
  "respite",
  "instalments",
  "remission",
  "write_off",
  "collection",
] as const;
export type MeasureKind = (typeof measureKinds)[number];

export const messageKinds = ["answer", "respite", "instalments", "remission"] as const;
export type MessageKind = (typeof messageKinds)[number];

/** `returned` turns a repayment round, `interest_credited` interest that was charged for days when the debt was paid. */
export type MovementKind =
  "interest" | "received" | "remitted" | "written_off" | "returned" | "interest_credited";

/** Who did a step and when. */
export type Done = { readonly by: string; readonly personId: string; readonly at: Instant };

export type Recovery = {
  readonly id: string;
  readonly boardId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly projectId: string;
  readonly projectTitle: string;
  readonly caseNumber: string;
  readonly settlementId: string | null;
  readonly reference: string;
  readonly bankgiro: string;
  readonly ground: RecoveryGround;
  /** What it is about before anything is waived. */
  readonly amount: Ore;
  readonly facts: string;
  readonly status: RecoveryStatus;
  readonly opened: Done;
  readonly communicated: Done | null;
  readonly answerBy: PlainDate | null;
  readonly proposed: Done | null;
  readonly reasons: string | null;
  readonly waived: Ore;
  readonly waiverReasons: string | null;
  readonly decided: Done | null;
  readonly returnsTo: ReturnsTo | null;
  readonly principal: Ore;
  readonly cleared: Ore;
  readonly interestCharged: Ore;
  readonly interestCleared: Ore;
  readonly interestUntil: PlainDate | null;
  readonly demandSentOn: PlainDate | null;
  readonly collectionFrom: PlainDate | null;
  readonly settledOn: PlainDate | null;
  readonly dues: readonly Due[];
};

export type Movement = {
  readonly id: string;
  readonly kind: MovementKind;
  readonly bookedOn: PlainDate;
  /** Below zero when the debt stands again. */
  readonly principal: Ore;
  /** Below zero when what was charged or paid is turned round. */
  readonly interest: Ore;
  readonly fromBank: boolean;
  readonly parts: readonly StoredPart[];
};

/** A part of charged interest as it was counted: amounts in öre and percent as text. */
export type StoredPart = {
  /** Late when nothing else is said. */
  readonly kind?: InterestKind;
  readonly principal: string;
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly percent: string;
  readonly interest: string;
};

export type Measure = {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly amount: Ore | null;
  readonly day: PlainDate | null;
  readonly instalments: number | null;
  readonly reasons: string;
  readonly proposed: Done;
  readonly consulted: string | null;
  readonly consultedOn: PlainDate | null;
  readonly opinion: string | null;
  readonly opinionOn: PlainDate | null;
  readonly outcome: "granted" | "refused" | null;
  readonly decided: Done | null;
  readonly decisionReasons: string | null;
};

export type Message = {
  readonly id: string;
  readonly kind: MessageKind;
  readonly text: string;
  readonly by: string;
  readonly at: Instant;
};

export type RecoveryDetails = {
  readonly recovery: Recovery;
  /** What is left today; null before anything is demanded, or when no reference rate is known. */
  readonly debt: Debt | null;
  readonly movements: readonly Movement[];
  readonly measures: readonly Measure[];
  readonly messages: readonly Message[];
  readonly today: PlainDate;
};
