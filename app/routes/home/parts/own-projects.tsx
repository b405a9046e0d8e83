import type { OwnProject } from "~/domain/projects/index.server";
import { useLocale, useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { formatDay, formatPeriod } from "~/ui/date";
import { EmptyState } from "~/ui/layout";
import { TaskList } from "~/ui/list";

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
        note: next
          ? home.nextDate({
              day: formatDay(next.on, locale),
              what: next.what?.[locale] ?? home.acceptGrant,
            })
          : formatPeriod(startsOn, endsOn, locale),
      }))}
    />
  );
}
