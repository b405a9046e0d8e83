/** The dates of a call that is being prepared, and those of a copied definition moved to fit them. */
import { addMonths } from "../shared/calendar";
import { dayOf, plainDate, type Instant, type PlainDate } from "../shared/dates";
import { refuseField, type Refusal } from "../shared/result";
import type { CallDefinition } from "./call-definition";
import type { CallDraft } from "./call-draft.schema";

type Dates = CallDraft["dates"];

/** Each step comes after the one before it; the field that is wrong is named. */
export function dateFaults(dates: Dates, closesAt: Instant): Refusal[] {
  const closes = dayOf(closesAt);
  const order = (field: keyof Dates, isWrong: boolean, code: string, day: PlainDate): Refusal[] =>
    isWrong ? [refuseField(`dates.${field}`, code, { day })] : [];
  const { questionsUntil, assessmentDone, commentsUntil, decision, earliestStart, latestEnd } =
    dates;
  return [
    ...order("questionsUntil", questionsUntil > closes, "call.dateNotAfter", closes),
    ...order("assessmentDone", assessmentDone < closes, "call.dateNotBefore", closes),
    ...order("commentsUntil", commentsUntil < assessmentDone, "call.dateNotBefore", assessmentDone),
    ...order("decision", decision < commentsUntil, "call.dateNotBefore", commentsUntil),
    ...order("latestEnd", latestEnd <= earliestStart, "call.dateNotBefore", earliestStart),
  ];
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/**
 * The definition with the call's own dates. The report schedule of a copied definition follows the earliest start: as many
 * months later as that has moved.
 */
export function withDates(
  definition: CallDefinition,
  dates: Dates,
  publishedOn: PlainDate,
): CallDefinition {
  const months = monthNumber(dates.earliestStart) - monthNumber(definition.dates.earliestStart);
  const moved = (day: string): string => {
    const known = plainDate(day);
    return known && months !== 0 ? addMonths(known, months) : day;
  };
  const { infoMeeting, ...rest } = dates;
  return {
    ...definition,
    dates: { published: publishedOn, ...rest, ...(infoMeeting && { infoMeeting }) },
    reports: definition.reports.map((report) => ({
      ...report,
      ...(report.dueOn && { dueOn: moved(report.dueOn) }),
      ...(report.period && {
        period: [moved(report.period[0]), moved(report.period[1])] as [string, string],
      }),
    })),
  };
}
