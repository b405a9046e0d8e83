import type { RecoveryStatus } from "~/domain/recoveries";
import type { TagColour } from "~/ui/list";

export const recoveryColour: Readonly<Record<RecoveryStatus, TagColour>> = {
  opened: "amber",
  communicated: "blue",
  proposed: "amber",
  decided: "amber",
  demanded: "red",
  settled: "green",
  waived: "grey",
};
