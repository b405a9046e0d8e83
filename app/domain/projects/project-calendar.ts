/** The dates of a project: what is due next, and what the timeline shows. */
import { addMonths } from "../shared/calendar";
import { isBefore, type PlainDate } from "../shared/dates";
import type { CallDefinition } from "../calls/index";
import type { ProjectStatus } from "./project";

export type ReportDate = {
  readonly id: string;
  readonly kind: CallDefinition["reports"][number]["kind"];
  readonly name: { readonly sv: string; readonly en: string };
  readonly dueOn: PlainDate;
  readonly period: readonly [PlainDate, PlainDate] | null;
};

/** How long after the end a fixed date still concerns a project. */
const MONTHS_AFTER_END = 3;

/** The reports that this project owes, in the order they are due. One for a time before it began is not among them. */
export function reportDates(
  reports: CallDefinition["reports"],
  { startsOn, endsOn }: { readonly startsOn: PlainDate; readonly endsOn: PlainDate },
): ReportDate[] {
  return reports
    .flatMap(({ id, kind, name, dueOn, monthsAfterEnd, period }): ReportDate[] => {
      const due = dueOn ?? (monthsAfterEnd ? addMonths(endsOn, monthsAfterEnd) : null);
      if (due === null) return [];
      const span = period as [PlainDate, PlainDate] | undefined;
      const outside = span
        ? isBefore(span[1], startsOn) || isBefore(endsOn, span[0])
        : dueOn !== undefined && isBefore(addMonths(endsOn, MONTHS_AFTER_END), due as PlainDate);
      return outside ? [] : [{ id, kind, name, dueOn: due as PlainDate, period: span ?? null }];
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

const reported: readonly ProjectStatus[] = ["final_reported", "settled", "closed"];

/** The first report due today or later; a final report that has not come stays first. Null when nothing more is due. */
export function nextReport(
  dates: readonly ReportDate[],
  today: PlainDate,
  status: ProjectStatus,
): ReportDate | null {
  const isReported = reported.includes(status);
  const owed = dates.filter(({ kind }) => !isReported || kind === "effect");
  return owed.find(({ kind, dueOn }) => kind === "final" || !isBefore(dueOn, today)) ?? null;
}
