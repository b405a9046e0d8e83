/** The life of an application as a table: which move is possible from where, and where it leads. */
import { ok, refuse, type Result } from "../shared/result";

export const applicationStatuses = [
  "draft",
  "submitted",
  "completion_requested",
  "completion_received",
  "formally_approved",
  "dismissed",
  "in_assessment",
  "ranked",
  "decided_granted",
  "decided_partial",
  "decided_refused",
  "accepted",
  "withdrawn",
  "closed_without_decision",
] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** With the board and not yet decided. */
const undecided = [
  "submitted",
  "completion_requested",
  "completion_received",
  "formally_approved",
  "in_assessment",
  "ranked",
] as const satisfies readonly ApplicationStatus[];

export const isUndecided = (status: string): boolean => undecided.some((one) => one === status);

export const applicationMoves = {
  submit: { from: ["draft"], to: "submitted" },
  requestCompletion: { from: ["submitted", "completion_received"], to: "completion_requested" },
  receiveCompletion: { from: ["completion_requested"], to: "completion_received" },
  approveFormally: { from: ["submitted", "completion_received"], to: "formally_approved" },
  dismiss: {
    from: ["submitted", "completion_requested", "completion_received"],
    to: "dismissed",
  },
  beginAssessment: { from: ["formally_approved"], to: "in_assessment" },
  rank: { from: ["in_assessment"], to: "ranked" },
  grant: { from: ["ranked"], to: "decided_granted" },
  grantPartly: { from: ["ranked"], to: "decided_partial" },
  refuse: { from: ["ranked"], to: "decided_refused" },
  accept: { from: ["decided_granted", "decided_partial"], to: "accepted" },
  withdraw: { from: undecided, to: "withdrawn" },
  closeWithoutDecision: { from: [...undecided, "withdrawn"], to: "closed_without_decision" },
} as const satisfies Record<
  string,
  { readonly from: readonly ApplicationStatus[]; readonly to: ApplicationStatus }
>;
export type ApplicationMove = keyof typeof applicationMoves;

export const mayMove = (status: ApplicationStatus, move: ApplicationMove): boolean =>
  (applicationMoves[move].from as readonly ApplicationStatus[]).includes(status);

/** The status after the move; a move that is not possible is refused aloud with `application.cannot.<move>`. */
export function moveApplication(
  status: ApplicationStatus,
  move: ApplicationMove,
): Result<ApplicationStatus> {
  return mayMove(status, move)
    ? ok(applicationMoves[move].to)
    : refuse(`application.cannot.${move}`);
}

/** A text from the database is one of the statuses its CHECK allows. */
export const asApplicationStatus = (text: string): ApplicationStatus => {
  const status = applicationStatuses.find((known) => known === text);
  if (!status) throw new RangeError(`unknown application status ${text}`);
  return status;
};
