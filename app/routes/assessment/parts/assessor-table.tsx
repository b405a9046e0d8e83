import { Link, useActionData } from "@remix-run/react";
import type { CallAssessors } from "~/domain/assessment/index.server";
import { useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { isFormAnswer } from "~/ui/form";
import { EmptyState } from "~/ui/layout";
import { State } from "~/ui/list";
import { DataTable } from "~/ui/table";
import { TiesOf } from "../../ties/parts/ties-of";
import { AssignForm } from "./assign-form";

type Application = CallAssessors["applications"][number];
const marks = { assigned: "wait", declared: "part", locked: "done", conflicted: "off" } as const;
const counts = ({ assessors }: Application) =>
  assessors.filter(({ status }) => status !== "conflicted").length;

const mayBeAssigned = ({ status }: Application): boolean =>
  status === "formally_approved" || status === "in_assessment";

/** The applications of a call with their assessors, and a form for one more. */
export function AssessorTable({ page }: { readonly page: CallAssessors }) {
  const t = useText(assessmentText).assessors;
  const answer: unknown = useActionData();
  const answered = isFormAnswer(answer) ? answer.values.applicationId : undefined;
  return (
    <DataTable
      caption={t.table}
      columns={[
        {
          key: "application",
          head: t.application,
          cell: (row) => (
            <>
              <Link to={`/cases/${row.id}`}>{row.title}</Link>
              <small>
                {row.organisationName}, {row.caseNumber}
              </small>
            </>
          ),
        },
        {
          key: "who",
          head: t.who,
          full: true,
          cell: (row) => <Who row={row} needed={page.needed} people={page.people} />,
        },
        ...(page.mayAssign && page.applications.some(mayBeAssigned)
          ? [
              {
                key: "add",
                head: t.add,
                full: true,
                cell: (row: Application) =>
                  mayBeAssigned(row) ? (
                    <AssignForm row={row} people={page.people} answered={answered === row.id} />
                  ) : null,
              },
            ]
          : []),
      ]}
      rows={page.applications}
      rowKey={({ id }) => id}
      inputs
      empty={
        <EmptyState title={t.empty}>
          <p>{t.emptyWhy}</p>
        </EmptyState>
      }
    />
  );
}

type WhoProps = {
  readonly row: Application;
  readonly needed: number;
  readonly people: CallAssessors["people"];
};

function Who({ row, needed, people }: WhoProps) {
  const t = useText(assessmentText).assessors;
  const missing = needed - counts(row);
  return (
    <div>
      {row.assessors.map((one) => (
        <div key={one.assessmentId}>
          <State is={marks[one.status]}>
            {one.name}: {t.states[one.status]}
          </State>
        </div>
      ))}
      <TiesOf ties={row.ties} people={people} />
      {missing > 0 ? (
        <div>
          <State is="due">{t.missing({ count: missing })}</State>
        </div>
      ) : null}
    </div>
  );
}
