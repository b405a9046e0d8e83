import type { ControlStatus } from "~/domain/controls";
import type { StateMark, TagColour } from "~/ui/list";

export const visitColour = {
  opened: "grey",
  noticed: "blue",
  signed: "amber",
  closed: "green",
} as const satisfies Record<ControlStatus, TagColour>;

export const visitMark = {
  opened: "todo",
  noticed: "part",
  signed: "wait",
  closed: "done",
} as const satisfies Record<ControlStatus, StateMark>;
