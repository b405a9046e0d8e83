import { useLocale, useText } from "~/i18n";
import projectsText from "~/i18n/projects";
import { formatDay, formatInstant } from "~/ui/date";
import { Timeline, type TimelineStep } from "~/ui/list";
import type { CasePage } from "./case-page";

type TimelineProps = Pick<CasePage, "project" | "orders">;

/** What has happened, what is going on, and the dates that come. */
export function ProjectTimeline({ project, orders }: TimelineProps) {
  const t = useText(projectsText).timeline;
  const locale = useLocale();
  const day = (on: string) => formatDay(on, locale);
  const isOver = project.settledAt !== null;
  const paid = orders.flatMap(({ kind, claimNo, confirmedOn }): TimelineStep[] => {
    if (!confirmedOn) return [];
    const claim = claimNo === null ? t.finalPaid : t.claimPaid({ no: claimNo });
    const title = { advance: t.advancePaid, claim, final: t.finalPaid }[kind];
    return [{ title, state: "done", when: day(confirmedOn) }];
  });
  const coming = project.reports.filter(({ dueOn }) => !isOver && dueOn >= project.today);
  const steps: TimelineStep[] = [
    { title: t.arrived, state: "done", when: formatInstant(project.arrivedAt, locale) },
    { title: t.decided[project.outcome], state: "done", when: day(project.decidedOn) },
    project.acceptedAt
      ? { title: t.accepted, state: "done", when: formatInstant(project.acceptedAt, locale) }
      : { title: t.accept, state: "now", when: t.by({ day: day(project.acceptBy) }) },
    ...paid,
    ...(project.status === "running"
      ? [
          {
            title: t.carriedOut,
            state: "now",
            when: t.until({ day: day(project.endsOn) }),
          } as const,
        ]
      : []),
    ...coming.map(({ name, dueOn }): TimelineStep => ({
      title: name[locale],
      state: "coming",
      when: t.by({ day: day(dueOn) }),
    })),
    ...(project.settledAt
      ? [
          {
            title: t.settled,
            state: "done",
            when: formatInstant(project.settledAt, locale),
          } as const,
        ]
      : []),
  ];
  return <Timeline steps={steps} />;
}
