import { dayOf, daysBetween, type PlainDate } from "~/domain/shared/dates";
import type { Waiting } from "~/domain/shared/waiting";
import { useLocale, useText } from "~/i18n";
import tasksText from "~/i18n/tasks";
import { TaskList } from "~/ui/list";
import { subjectOf } from "./waiting-table";

type WaitingOnOthersProps = { readonly rows: readonly Waiting[]; readonly today: PlainDate };

/** What the reader has done their part of: who has the next step, and since when. */
export function WaitingOnOthers({ rows, today }: WaitingOnOthersProps) {
  const t = useText(tasksText);
  const locale = useLocale();
  const who: Readonly<Record<string, unknown>> = t.others;
  return (
    <TaskList
      tasks={rows.map((row) => ({
        label: subjectOf(row, t.run, locale),
        to: row.href,
        state: "wait" as const,
        stateText: t.others.days({ days: Math.max(0, daysBetween(dayOf(row.since), today)) }),
        note: [who[row.key], row.caseNumber].filter(Boolean).join(". "),
      }))}
    />
  );
}
