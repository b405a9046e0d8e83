import type { ReactNode } from "react";
import { useText } from "~/i18n";
import statusText from "~/i18n/status";
import type svStatus from "~/i18n/sv/status";
import { useShell } from "../layout/shell";

export type TagColour = "grey" | "blue" | "amber" | "green" | "red";
export type StatusCode = keyof typeof svStatus.staff;
type Audience = keyof typeof svStatus;

/** grey: draft or closed · blue: with the board · amber: with the applicant · green: granted, running, done · red: stop. */
const applicantColour: Record<StatusCode, TagColour> = {
  draft: "grey",
  submitted: "blue",
  registered: "blue",
  completion_requested: "amber",
  completion_received: "blue",
  formally_approved: "blue",
  dismissed: "red",
  in_assessment: "blue",
  calibrated: "blue",
  ranked: "blue",
  communicated: "amber",
  decided_granted: "green",
  decided_partial: "green",
  decided_refused: "grey",
  decided_procured: "blue",
  withdrawn: "grey",
  closed_without_decision: "grey",
  dispatched: "amber",
  accepted: "green",
  running: "green",
  payment_stopped: "red",
  final_reported: "blue",
  settled: "green",
  recovery: "red",
  recovery_waived: "grey",
  written_off: "grey",
  closed: "grey",
  archived: "grey",
  appealed: "blue",
};

/** Amber means "look here": for staff what lies with the board. */
const staffColour: Partial<Record<StatusCode, TagColour>> = {
  submitted: "amber",
  completion_requested: "blue",
  completion_received: "amber",
  communicated: "blue",
  dispatched: "blue",
  final_reported: "amber",
  appealed: "amber",
};

/** A word on a coloured ground. */
export function Tag({
  colour = "blue",
  children,
}: {
  readonly colour?: TagColour;
  readonly children: ReactNode;
}) {
  return (
    <span className="lm-tag" data-c={colour}>
      {children}
    </span>
  );
}

type StatusTagProps = {
  readonly code: StatusCode;
  /** Whose words; by default those of the reader's side of the counter. */
  readonly audience?: Audience;
};

export function StatusTag({ code, audience }: StatusTagProps) {
  const side = useShell()?.side;
  const words = audience ?? (side === "staff" ? "staff" : "applicant");
  const text = useText(statusText)[words][code];
  const colour = (words === "staff" && staffColour[code]) || applicantColour[code];
  return <Tag colour={colour}>{text}</Tag>;
}
