import type { OwnProject } from "~/domain/projects/index.server";
import { useLocale, useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { formatDay, formatPeriod } from "~/ui/date";
import { EmptyState } from "~/ui/layout";
import { State, TaskList } from "~/ui/list";

/** The organisation's projects, each with its next date. */
export function OwnProjects({ projects }: { readonly projects: readonly OwnProject[] }) {
  const { home } = useText(applicationsText);
  const locale = useLocale();
  if (projects.length === 0) return <EmptyState title={home.noProjects} />;
  return (
    <TaskList
      tasks={projects.map(({ id, title, caseNumber, startsOn, endsOn, next }) => ({
        label: title,
        to: `/projects/${id}/case`,
        beside: caseNumber,
        note: next ? <NextDate next={next} /> : formatPeriod(startsOn, endsOn, locale),
      }))}
    />
  );
}

function NextDate({ next }: { readonly next: NonNullable<OwnProject["next"]> }) {
  const { home } = useText(applicationsText);
  const locale = useLocale();
  const what = next.what?.[locale] ?? (next.isBlocked ? home.obtainPromises : home.acceptGrant);
  const said = { day: formatDay(next.on, locale), what };
  return next.isLate ? <State is="late">{home.lateDate(said)}</State> : <>{home.nextDate(said)}</>;
}
