import { Link } from "@remix-run/react";
import { dayOf } from "~/domain/shared/dates";
import type { Waiting } from "~/domain/shared/waiting";
import { useLocale, useText, type Locale } from "~/i18n";
import tasksText from "~/i18n/tasks";
import { formatDayInWeek, formatMonth } from "~/ui/date";
import { State, type StateMark } from "~/ui/list";
import { DataTable, type Column } from "~/ui/table";
import { urgencies, type Urgency } from "./urgency";

type Row = Waiting & { readonly urgency: Urgency };
type Props = { readonly caption: string; readonly rows: readonly Row[] };

/** What waits for the reader: verb first, then the case, then the day. The most urgent is at the top. */
export function WaitingTable({ caption, rows }: Props) {
  const t = useText(tasksText);
  const locale = useLocale();
  const todo: Readonly<Record<string, string>> = t.todo;
  const columns: Column<Row>[] = [
    {
      key: "todo",
      head: t.column.todo,
      cell: (row) => <Link to={row.href}>{todo[row.key] ?? row.key}</Link>,
    },
    {
      key: "subject",
      head: t.column.subject,
      cell: (row) => (
        <>
          {subjectOf(row, t.run, locale)}
          {row.caseNumber ? <small className="lm-nowrap">{row.caseNumber}</small> : null}
        </>
      ),
    },
    { key: "due", head: t.column.due, cell: (row) => <Due row={row} /> },
  ];
  const sorted = urgencies.flatMap((urgency) => rows.filter((row) => row.urgency === urgency));
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={sorted}
      rowKey={(row) => `${row.key} ${row.href} ${row.since} ${row.subject}`}
      group={(row) => t.group[row.urgency]}
    />
  );
}

/** A payment run has a number for a name, and a period its month. */
export function subjectOf(
  { key, subject }: Waiting,
  run: (p: { no: string }) => string,
  locale: Locale,
): string {
  if (key.startsWith("run.") && /^\d+$/.test(subject)) return run({ no: subject });
  return key.startsWith("period.") ? formatMonth(subject, locale) : subject;
}

const marks: Record<Urgency, StateMark> = {
  late: "late",
  today: "due",
  week: "todo",
  soon: "todo",
  later: "todo",
};

function Due({ row }: { readonly row: Row }) {
  const t = useText(tasksText);
  const locale = useLocale();
  if (row.due === null) {
    return <State is="todo">{t.since({ day: formatDayInWeek(dayOf(row.since), locale) })}</State>;
  }
  return (
    <State is={marks[row.urgency]}>
      {row.urgency === "today" ? t.today : formatDayInWeek(row.due, locale)}
    </State>
  );
}
