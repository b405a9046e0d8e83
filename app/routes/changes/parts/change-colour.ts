import type { ChangeStatus } from "~/domain/changes";
import type { StateMark, TagColour } from "~/ui/list";

export const changeColour = {
  draft: "grey",
  submitted: "amber",
  returned: "red",
  decided: "green",
  withdrawn: "grey",
} as const satisfies Record<ChangeStatus, TagColour>;

export const changeMark = {
  draft: "part",
  submitted: "wait",
  returned: "due",
  decided: "done",
  withdrawn: "done",
} as const satisfies Record<ChangeStatus, StateMark>;
