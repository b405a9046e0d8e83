import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { ApplicationRow } from "~/domain/applications/index.server";
import { useLocale, useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { formatDay, formatInstant } from "~/ui/date";
import { StatusTag } from "~/ui/list";
import { Amount } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import { turnOf } from "./case-steps";

type ApplicationTableProps = {
  readonly caption: string;
  readonly rows: readonly ApplicationRow[];
  readonly now: string;
  readonly empty: ReactNode;
};

/** An organisation's applications, each with its next date. */
export function ApplicationTable({ caption, rows, now, empty }: ApplicationTableProps) {
  const t = useText(applicationsText);
  const locale = useLocale();
  const nextDate = (row: ApplicationRow): string | null => {
    if (row.status === "draft") {
      const when = formatInstant(row.closesAt, locale);
      return row.closesAt >= now ? t.list.closes({ when }) : t.list.closed({ when });
    }
    return turnOf[row.status] === "us"
      ? t.list.decision({ day: formatDay(row.decisionOn, locale) })
      : null;
  };
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
      cell: (row) => <StatusTag code={row.status} audience="applicant" />,
    },
    { key: "next", head: t.list.next, cell: nextDate },
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
