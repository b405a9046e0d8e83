import type { Waiting } from "~/domain/shared/waiting";
import { useLocale, useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { formatDayInWeek } from "~/ui/date";
import { EmptyState } from "~/ui/layout";
import { TaskList } from "~/ui/list";

type WaitingListProps = { readonly waiting: readonly Waiting[]; readonly today: string };

/** What waits for the organisation: the verb first, then the project, then the date. */
export function WaitingList({ waiting, today }: WaitingListProps) {
  const { home, untitled } = useText(applicationsText);
  const locale = useLocale();
  if (waiting.length === 0) return <EmptyState title={home.nothing} />;
  const verbs: Readonly<Record<string, (p: { subject: string }) => string>> = {
    "application.continue": home.wait.continueDraft,
    "application.complete": home.wait.complete,
    "project.accept": home.wait.accept,
  };
  return (
    <TaskList
      tasks={waiting.map(({ key, href, subject, due, caseNumber }) => {
        const name = subject || untitled;
        const state = due === null || due > today ? "todo" : due === today ? "due" : "late";
        return {
          label: verbs[key]?.({ subject: name }) ?? name,
          to: href,
          state,
          ...(due && { stateText: home.before({ when: formatDayInWeek(due, locale) }) }),
          ...(caseNumber && { note: caseNumber }),
        };
      })}
    />
  );
}
