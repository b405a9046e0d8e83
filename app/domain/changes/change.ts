/** A request to change a decision: one or more parts, each of a kind, each decided alone. */
import type { DecidedLine, DecidedPartner } from "../decisions/index";
import type { Instant, PlainDate } from "../shared/dates";
import type { ChangeStatus } from "./change-status";

export const changeKinds = ["time", "budget", "content", "partner", "signatory"] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const rulings = ["granted", "refused"] as const;
export type Ruling = (typeof rulings)[number];

/** One of the organisation's people, as named in the request. */
export type NamedPerson = { readonly personId: string; readonly name: string };

/** How a part is, or is to be. Null where something is added, or taken away. */
export type PartContent = {
  time: { readonly endsOn: PlainDate };
  budget: { readonly lines: readonly DecidedLine[] };
  content: { readonly text: string };
  partner: { readonly partner: DecidedPartner | null };
  signatory: { readonly person: NamedPerson | null };
};

/** What is asked: the kind with how it is now, how it is to be, and why. */
export type AskedPart = {
  [K in ChangeKind]: {
    readonly kind: K;
    readonly before: PartContent[K];
    readonly after: PartContent[K];
    readonly reason: string;
  };
}[ChangeKind];

/** What an officer proposes about a part, and who decided it when. */
export type Proposal = {
  readonly outcome: Ruling;
  readonly reasons: string;
  /** How a new partner or signatory was verified; null for the other kinds and for a refusal. */
  readonly verified: string | null;
  readonly proposedBy: string;
  readonly proposerName: string;
  readonly proposedAt: Instant;
  readonly decisionId: string | null;
  readonly deciderName: string | null;
  readonly decidedAt: Instant | null;
};

export type ChangePart = AskedPart & { readonly id: string; readonly proposal: Proposal | null };

export type ChangeRequest = {
  readonly id: string;
  readonly boardId: string;
  readonly organisationId: string;
  readonly projectId: string;
  readonly no: number;
  readonly status: ChangeStatus;
  readonly version: number;
  readonly submittedAt: Instant | null;
  readonly submitterName: string | null;
  readonly returnedReason: string | null;
  readonly returnedAt: Instant | null;
  readonly parts: readonly ChangePart[];
};

export const isDecided = ({ proposal }: ChangePart): boolean =>
  (proposal?.decisionId ?? null) !== null;

/** A decision is changed while the project runs: not before it is accepted, and not after the final report. */
export const isRunning = ({ status }: { readonly status: string }): boolean =>
  status === "accepted" || status === "running";
