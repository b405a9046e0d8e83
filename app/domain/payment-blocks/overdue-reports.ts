/** Which reports a project owes and is late with. What is late is not paid for, until it has come in. */
import { isBefore, yearOf, type PlainDate } from "../shared/dates";
import type { ReportDate } from "../projects/index";

export type Reported = {
  /** The last day that a claim which was sent in covers; null when none was. */
  readonly claimedTo: PlainDate | null;
  readonly hasFinalReport: boolean;
  readonly endsOn: PlainDate;
};

/**
 * A report with a claim is in when a claim covers its period, as far as the project reaches; the final report when it has
 * been sent in, and with it all that was to come before. A report is late the day after its last day.
 */
export function overdueReports(
  reports: readonly ReportDate[],
  reported: Reported,
  today: PlainDate,
): ReportDate[] {
  if (reported.hasFinalReport) return [];
  return reports.filter((report) => isBefore(report.dueOn, today) && isOwed(report, reported));
}

/** Whether a report has not come in, late or not. */
export function isOwed({ kind, period }: ReportDate, { claimedTo, endsOn }: Reported): boolean {
  if (kind === "final") return true;
  if (kind !== "claim" || !period) return false;
  const until = isBefore(endsOn, period[1]) ? endsOn : period[1];
  return claimedTo === null || isBefore(claimedTo, until);
}

/** The last day to claim the budget year's money, when it has passed: a claim that came in later waits for the next year. */
export function passedCutOff(reports: readonly ReportDate[], today: PlainDate): PlainDate | null {
  const cutOff = reports.find((one) => isCutOff(one) && yearOf(one.dueOn) === yearOf(today));
  return cutOff && isBefore(cutOff.dueOn, today) ? cutOff.dueOn : null;
}

export const isCutOff = ({ kind, period }: ReportDate): boolean =>
  kind === "claim" && period === null;
