import { Link } from "@remix-run/react";
import type { DrawnRow } from "~/domain/controls/index.server";
import { useText } from "~/i18n";
import controlsText from "~/i18n/controls";
import { EmptyState } from "~/ui/layout";
import { State } from "~/ui/list";
import { DataTable } from "~/ui/table";

export function DrawnTable({ rows }: { readonly rows: readonly DrawnRow[] }) {
  const t = useText(controlsText);
  return (
    <DataTable
      caption={t.list}
      captionHidden
      rows={rows}
      rowKey={({ projectId }) => projectId}
      rowHead="project"
      empty={<EmptyState title={t.listNone}>{t.listNoneWhy}</EmptyState>}
      columns={[
        { key: "place", head: t.column.place, num: true, cell: ({ place }) => place },
        {
          key: "project",
          head: t.column.project,
          cell: ({ projectId, title, organisationName, caseNumber }) =>
            title === null ? (
              t.hidden
            ) : (
              <>
                <Link to={`/projects/${projectId}/case`}>{title}</Link>
                <small>
                  {organisationName}, {caseNumber}
                </small>
              </>
            ),
        },
        {
          key: "why",
          head: t.column.why,
          cell: ({ cause, lines }) => (
            <>
              {t.cause[cause]}
              {lines.map(({ rule, given }) => (
                <small key={rule}>
                  {t.rule[rule]}, {given}
                </small>
              ))}
            </>
          ),
        },
        { key: "score", head: t.column.score, num: true, cell: ({ score }) => score },
        {
          key: "strike",
          head: t.column.strike,
          cell: ({ strike }) => <Standing strike={strike} />,
        },
      ]}
    />
  );
}

function Standing({ strike }: Pick<DrawnRow, "strike">) {
  const t = useText(controlsText);
  if (!strike) return <State is="todo">{t.toControl}</State>;
  const { outcome, proposedBy: by, reasons } = strike;
  const decider = strike.decidedBy ?? "";
  const mark = { struck: "off", kept: "todo" } as const;
  const said = { struck: t.struck({ by, decider }), kept: t.kept({ decider }) };
  return (
    <>
      <State is={outcome ? mark[outcome] : "wait"}>
        {outcome ? said[outcome] : t.proposed({ by })}
      </State>
      <small>{reasons}</small>
    </>
  );
}
