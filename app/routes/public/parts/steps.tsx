import { useLocale, useText } from "~/i18n";
import publicText from "~/i18n/public";
import { formatDay, formatDayOfYear, formatInstant } from "~/ui/date";
import { Section } from "~/ui/layout";
import { Timeline, type TimelineStep } from "~/ui/list";

/** The days of one call, as far as the steps need them. */
export type StepDays = {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly closesAt: string;
  readonly assessmentDone: string;
  readonly commentsUntil: string;
  readonly decision: string;
  readonly earliestStart: string;
  readonly latestEnd: string;
};

type Props = { readonly days: StepDays | null; readonly today: string };

/** How it goes, from writing to start; with the dates of a call when there is one. */
export function Steps({ days, today }: Props) {
  const t = useText(publicText).start;
  const { write, assess, comment, decide, begin } = t.steps;
  const dated = useDated(days);
  const titles = [write, assess, comment, decide, begin];
  const next = dated ? dated.findIndex(({ last }) => today <= last) : -1;
  return (
    <Section title={t.stepsTitle}>
      <Timeline
        across
        steps={titles.map((title, at): TimelineStep => {
          const step = dated?.[at];
          const state = !step || at > next ? "coming" : at === next ? "now" : "done";
          return { title, state: next < 0 && step ? "done" : state, when: step?.when };
        })}
      />
    </Section>
  );
}

/** What stands under each step, and the last day it is the one that counts. */
function useDated(days: StepDays | null): { when: string; last: string }[] | null {
  const t = useText(publicText).start;
  const locale = useLocale();
  if (!days) return null;
  const day = (on: string) => formatDay(on, locale);
  const from = formatDayOfYear(days.opensOn, locale);
  return [
    {
      when: t.writeWhen({ from, to: formatInstant(days.closesAt, locale) }),
      last: days.closesOn,
    },
    { when: t.assessWhen({ day: day(days.assessmentDone) }), last: days.assessmentDone },
    { when: t.commentWhen({ day: day(days.commentsUntil) }), last: days.commentsUntil },
    { when: t.decideWhen({ day: day(days.decision) }), last: days.decision },
    {
      when: t.beginWhen({ from: day(days.earliestStart), to: day(days.latestEnd) }),
      last: days.latestEnd,
    },
  ];
}
