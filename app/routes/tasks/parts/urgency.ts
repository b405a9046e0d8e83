/** The groups of the work list, by when a thing must be done. */
import { isBefore, sundayOf, type PlainDate } from "~/domain/shared/dates";

export const urgencies = ["late", "today", "week", "soon", "later"] as const;
export type Urgency = (typeof urgencies)[number];

/** The week ends on Sunday. What has no last day waits all the same, and comes before what is for later. */
export function urgencyOf(due: PlainDate | null, today: PlainDate): Urgency {
  if (due === null) return "soon";
  if (isBefore(due, today)) return "late";
  if (due === today) return "today";
  return isBefore(sundayOf(today), due) ? "later" : "week";
}
