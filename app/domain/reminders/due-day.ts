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

/** Reminded of so many days before, the last time first. */
export const leads = [3, 14] as const;

/** The reminder that is to have been sent by today: the nearest one. Null when the day is far off, or has passed. */
export function leadOn(today: PlainDate, dueOn: PlainDate): number | null {
  if (isBefore(dueOn, today)) return null;
  return leads.find((days) => !isBefore(addDays(today, days), dueOn)) ?? null;
}
