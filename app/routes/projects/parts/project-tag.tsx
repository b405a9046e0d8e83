import type { DecisionOutcome } from "~/domain/decisions";
import type { ProjectStatus } from "~/domain/projects";
import { StatusTag } from "~/ui/list";

type ProjectTagProps = { readonly status: ProjectStatus; readonly outcome?: DecisionOutcome };

/** A project that is not accepted yet is known by its decision. */
export function ProjectTag({ status, outcome }: ProjectTagProps) {
  const code =
    status === "awarded" ? (outcome === "partial" ? "decided_partial" : "decided_granted") : status;
  return <StatusTag code={code} />;
}
