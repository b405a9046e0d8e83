import { addDays, isBefore, type PlainDate } from "../shared/dates";

/** The cut-off is the last day to claim a budget year's money. */
export type Matter = "acceptance" | "completion" | "condition" | "report" | "cut_off";

/** A last day that concerns an application or its project. */
export type DueDay = {
  readonly applicationId: string;
  readonly matter: Matter;
  /** Which of them, within the application. */
  readonly matterId: string;
  /** The condition's or the report's own words; null where the matter says it all. */
  readonly name: string | null;
  readonly dueOn: PlainDate;
};

/** So many days before, the last time first. A report is long work, and its last day is a day to act on. */
const leadsOf: Readonly<Record<Matter, readonly number[]>> = {
  acceptance: [3, 14],
  completion: [3, 14],
  condition: [3, 14],
  report: [0, 14, 30],
  cut_off: [0, 14, 30],
};

export const furthestLead = Math.max(...Object.values(leadsOf).flat());

/** The reminder that is to have been sent by today: the nearest one. Null when the day is far off, or has passed. */
export function leadOn(
  today: PlainDate,
  { matter, dueOn }: Pick<DueDay, "matter" | "dueOn">,
): number | null {
  if (isBefore(dueOn, today)) return null;
  return leadsOf[matter].find((days) => !isBefore(addDays(today, days), dueOn)) ?? null;
}
