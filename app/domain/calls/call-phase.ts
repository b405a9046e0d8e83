import type { Instant } from "../shared/dates";

/** Where a published call is in time; a draft is seen by staff only. */
export const callPhases = ["draft", "upcoming", "open", "closed"] as const;
export type CallPhase = (typeof callPhases)[number];

/** The minute of closing belongs to the call: an application at 16.00.00 is in time, at 16.00.01 late. */
export function phaseAt(
  status: string,
  opensAt: Instant,
  closesAt: Instant,
  now: Instant,
): CallPhase {
  if (status === "draft") return "draft";
  if (now < opensAt) return "upcoming";
  return status === "published" && now <= closesAt ? "open" : "closed";
}
