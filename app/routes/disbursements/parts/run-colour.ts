import type { RunStatus } from "~/domain/disbursements";

export const runColour: Readonly<Record<RunStatus, "amber" | "green" | "grey">> = {
  prepared: "amber",
  released: "amber",
  confirmed: "green",
  dissolved: "grey",
};
