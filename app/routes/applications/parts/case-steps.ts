/** Where the case is, in the applicant's words: who has it, and what has been, is, and comes. */
import type { ShownStatus } from "~/domain/applications";

/** "project": the project's own page says, since it knows of claims and payments. */
type Turn = "you" | "us" | "nobody" | "project";

/** Whose move it is. */
export const turnOf: Record<ShownStatus, Turn> = {
  draft: "you",
  submitted: "us",
  completion_requested: "you",
  completion_received: "us",
  formally_approved: "us",
  dismissed: "nobody",
  in_assessment: "us",
  ranked: "us",
  decided_granted: "you",
  decided_partial: "you",
  decided_refused: "nobody",
  accepted: "project",
  running: "project",
  payment_stopped: "project",
  final_reported: "us",
  settled: "nobody",
  closed: "nobody",
  withdrawn: "nobody",
  closed_without_decision: "nobody",
};

export type CaseStep = {
  readonly key:
    | "received"
    | "completion"
    | "assessed"
    | "decision"
    | "starts"
    | "started"
    | "settled"
    | "withdrawn"
    | "dismissed";
  readonly state: "done" | "now" | "coming";
};

type Where = {
  readonly status: ShownStatus;
  readonly hasCompletion: boolean;
  readonly hasStarted: boolean;
};

const accepted: readonly ShownStatus[] = [
  "accepted",
  "running",
  "payment_stopped",
  "final_reported",
  "settled",
  "closed",
];
const granted: readonly ShownStatus[] = ["decided_granted", "decided_partial", ...accepted];

export function caseSteps(where: Where): CaseStep[] {
  const { status, hasCompletion } = where;
  const received: CaseStep = { key: "received", state: "done" };
  const completion: CaseStep[] = hasCompletion
    ? [{ key: "completion", state: status === "completion_requested" ? "now" : "done" }]
    : [];
  if (status === "withdrawn" || status === "closed_without_decision") {
    return [received, ...completion, { key: "withdrawn", state: "done" }];
  }
  if (status === "dismissed") return [received, ...completion, { key: "dismissed", state: "done" }];
  const isDecided = granted.includes(status) || status === "decided_refused";
  const assessed: CaseStep = {
    key: "assessed",
    state: isDecided ? "done" : status === "completion_requested" ? "coming" : "now",
  };
  const decision: CaseStep = { key: "decision", state: isDecided ? "done" : "coming" };
  return [received, ...completion, assessed, decision, ...projectSteps(where, isDecided)];
}

/** From the decision on; the project's own page tells the rest. */
function projectSteps({ status, hasStarted }: Where, isDecided: boolean): CaseStep[] {
  if (isDecided && !granted.includes(status)) return [];
  const starts: CaseStep = hasStarted
    ? { key: "started", state: "done" }
    : { key: "starts", state: "coming" };
  const isSettled = status === "settled" || status === "closed";
  return isSettled ? [starts, { key: "settled", state: "done" }] : [starts];
}
