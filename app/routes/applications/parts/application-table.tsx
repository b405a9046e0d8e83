import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { ApplicationRow } from "~/domain/applications/index.server";
import { dayOf, type Instant } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { formatDay, formatInstant } from "~/ui/date";
import { State, StatusTag } from "~/ui/list";
import { Amount } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import { turnOf } from "./case-steps";

type ApplicationTableProps = {
  readonly caption: string;
  readonly rows: readonly ApplicationRow[];
  readonly now: Instant;
  readonly empty: ReactNode;
};

/** An organisation's applications, each with its next date. */
export function ApplicationTable({ caption, rows, now, empty }: ApplicationTableProps) {
  const t = useText(applicationsText);
  const locale = useLocale();
  const today = dayOf(now);
  const columns: Column<ApplicationRow>[] = [
    {
      key: "project",
      head: t.list.project,
      cell: (row) => (
        <>
          <Link to={`/applications/${row.id}`}>{row.title || t.untitled}</Link>
          {row.caseNumber ? <small>{row.caseNumber}</small> : null}
        </>
      ),
    },
    { key: "call", head: t.list.call, cell: (row) => row.callTitle[locale] },
    {
      key: "status",
      head: t.list.status,
      cell: (row) => <StatusTag code={row.shown} audience="applicant" />,
    },
    { key: "next", head: t.list.next, cell: (row) => <Next {...{ row, now, today }} /> },
    {
      key: "sought",
      head: t.list.sought,
      num: true,
      cell: (row) => row.grantSought !== null && <Amount ore={row.grantSought} />,
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
    />
  );
}

type NextProps = { readonly row: ApplicationRow; readonly now: Instant; readonly today: string };

/** What comes next and when: the applicant's own day, the decision, or the way to the project. */
function Next({ row, now, today }: NextProps) {
  const t = useText(applicationsText).list;
  const locale = useLocale();
  const { status, shown, project, dueOn } = row;
  if (status === "draft") {
    const when = formatInstant(row.closesAt, locale);
    return <>{row.closesAt >= now ? t.closes({ when }) : t.closed({ when })}</>;
  }
  if (status === "accepted") {
    return project ? <Link to={`/projects/${project.id}/case`}>{t.toProject}</Link> : null;
  }
  if (dueOn) {
    const day = formatDay(dueOn, locale);
    const what = status === "completion_requested" ? t.answerBy({ day }) : t.acceptBy({ day });
    return dueOn < today ? <State is="late">{t.late({ what })}</State> : <>{what}</>;
  }
  return turnOf[shown] === "us" ? (
    <>{t.decision({ day: formatDay(row.decisionOn, locale) })}</>
  ) : null;
}
