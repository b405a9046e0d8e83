/** Where the case is, in the applicant's words: who has it, and what has been, is, and comes. */
import type { ApplicationStatus } from "~/domain/applications";

type Turn = "you" | "us" | "nobody";

/** Whose move it is. */
export const turnOf: Record<ApplicationStatus, Turn> = {
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
  accepted: "you",
  withdrawn: "nobody",
  closed_without_decision: "nobody",
};

export type CaseStep = {
  readonly key:
    "received" | "completion" | "assessed" | "decision" | "starts" | "withdrawn" | "dismissed";
  readonly state: "done" | "now" | "coming";
};

const decided = ["decided_granted", "decided_partial", "decided_refused", "accepted"];
const granted = ["decided_granted", "decided_partial", "accepted"];

export function caseSteps(status: ApplicationStatus, hasCompletion: boolean): CaseStep[] {
  const received: CaseStep = { key: "received", state: "done" };
  const completion: CaseStep[] = hasCompletion
    ? [{ key: "completion", state: status === "completion_requested" ? "now" : "done" }]
    : [];
  if (status === "withdrawn" || status === "closed_without_decision") {
    return [received, ...completion, { key: "withdrawn", state: "done" }];
  }
  if (status === "dismissed") return [received, ...completion, { key: "dismissed", state: "done" }];
  const isDecided = decided.includes(status);
  const assessed: CaseStep = {
    key: "assessed",
    state: isDecided ? "done" : status === "completion_requested" ? "coming" : "now",
  };
  const decision: CaseStep = { key: "decision", state: isDecided ? "done" : "coming" };
  const starts: CaseStep[] =
    !isDecided || granted.includes(status) ? [{ key: "starts", state: "coming" }] : [];
  return [received, ...completion, assessed, decision, ...starts];
}
