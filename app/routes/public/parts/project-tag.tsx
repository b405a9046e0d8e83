import type { ProjectStatus } from "~/domain/projects";
import { StatusTag, type StatusCode } from "~/ui/list";

/** What the public is told: a stopped payment is between the board and the recipient. */
const code: Record<ProjectStatus, StatusCode> = {
  awarded: "decided_granted",
  accepted: "accepted",
  running: "running",
  payment_stopped: "running",
  final_reported: "final_reported",
  settled: "settled",
  closed: "closed",
};

export function ProjectTag({ status }: { readonly status: ProjectStatus }) {
  return <StatusTag code={code[status]} audience="applicant" />;
}
