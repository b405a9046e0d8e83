import { Link } from "@remix-run/react";
import { sum } from "~ledger/amount";
import type { ProjectOutcome } from "~/domain/follow-up/index.server";
import { useLocale, useText } from "~/i18n";
import outcomesText from "~/i18n/outcomes";
import { formatDay } from "~/ui/date";
import { State } from "~/ui/list";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";

/** Every funded project of the call with its amounts and what came of it. */
export function ProjectList({ projects }: { readonly projects: readonly ProjectOutcome[] }) {
  const t = useText(outcomesText).list;
  const locale = useLocale();
  const sought = sum(projects.flatMap((project) => project.sought ?? []));
  const granted = sum(projects.map((project) => project.granted));
  return (
    <DataTable
      caption={t.title}
      captionHidden
      rows={projects}
      rowKey={(project) => project.projectId}
      sums={[
        {
          label: t.sum,
          cells: { sought: <Amount ore={sought} />, granted: <Amount ore={granted} /> },
        },
      ]}
      columns={[
        {
          key: "project",
          head: t.column.project,
          cell: (project) => (
            <>
              <Link to={`/projects/${project.projectId}`}>{project.title}</Link>
              <small>{project.organisationName}</small>
            </>
          ),
        },
        {
          key: "sought",
          head: t.column.sought,
          num: true,
          cell: (project) => (project.sought === null ? null : <Amount ore={project.sought} />),
        },
        {
          key: "granted",
          head: t.column.granted,
          num: true,
          cell: (project) => <Amount ore={project.granted} />,
        },
        {
          key: "final",
          head: t.column.final,
          num: true,
          cell: ({ settled }) => (settled ? <Amount ore={settled.finalGrant} /> : "–"),
        },
        {
          key: "result",
          head: t.column.result,
          cell: ({ settled, reportDueOn }) =>
            settled ? (
              t.goals({ reached: settled.goalsReached, goals: settled.goals })
            ) : (
              <State is="off">{t.reports({ on: formatDay(reportDueOn, locale) })}</State>
            ),
        },
      ]}
    />
  );
}
