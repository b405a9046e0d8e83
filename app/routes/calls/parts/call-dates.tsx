import type { CallDefinition } from "~/domain/calls";
import { useLocale, useText, type Locale } from "~/i18n";
import callsText from "~/i18n/calls";
import { formatDay, formatInstant } from "~/ui/date";
import { Panel } from "~/ui/layout";
import { Timeline, type TimelineStep } from "~/ui/list";

type Dated = {
  readonly opensAt: string;
  readonly closesAt: string;
  readonly closesOn: string;
  readonly definition: Pick<CallDefinition, "dates">;
};
/** Where it is reckoned from: the clock, and the day it is. */
export type Now = { readonly now: string; readonly today: string };
type Milestone = {
  readonly title: string;
  readonly when: string;
  readonly isOver: boolean;
};

/** The first that is not over is the one that counts now. */
const asSteps = (milestones: readonly Milestone[]): TimelineStep[] => {
  const next = milestones.findIndex(({ isOver }) => !isOver);
  return milestones.map(({ title, when, isOver }, at) => ({
    title,
    when,
    state: isOver ? "done" : at === next ? "now" : "coming",
  }));
};

function milestonesOf(
  { opensAt, closesAt, closesOn, definition: { dates } }: Dated,
  { now, today }: Now,
  t: (typeof callsText)["sv"]["dates"],
  locale: Locale,
): Milestone[] {
  const day = (title: string, on: string) => ({
    title,
    when: formatDay(on, locale),
    isOver: on < today,
  });
  const moment = (title: readonly [string, string], at: string) => ({
    title: at < now ? title[1] : title[0],
    when: formatInstant(at, locale),
    isOver: at < now,
  });
  const days = [
    ...(dates.infoMeeting
      ? [{ on: dates.infoMeeting, ...day(t.infoMeeting, dates.infoMeeting) }]
      : []),
    { on: dates.questionsUntil, ...day(t.questionsUntil, dates.questionsUntil) },
    { on: closesOn, ...moment([t.closes, t.closed], closesAt) },
    { on: dates.assessmentDone, ...day(t.assessmentDone, dates.assessmentDone) },
    { on: dates.commentsUntil, ...day(t.commentsUntil, dates.commentsUntil) },
    { on: dates.decision, ...day(t.decision, dates.decision) },
  ].sort((a, b) => a.on.localeCompare(b.on));
  return [moment([t.opens, t.opened], opensAt), ...days];
}

/** The call's dates, with the one that counts now. */
export function CallDates({ call, at }: { readonly call: Dated; readonly at: Now }) {
  const t = useText(callsText).dates;
  const locale = useLocale();
  return (
    <Panel title={t.title}>
      <Timeline steps={asSteps(milestonesOf(call, at, t, locale))} />
    </Panel>
  );
}
