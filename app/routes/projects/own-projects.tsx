import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findOwnProjects } from "~/domain/projects/index.server";
import { requireApplicant } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useLocale, useText } from "~/i18n";
import projectsText from "~/i18n/projects";
import { Day, Period } from "~/ui/date";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { State } from "~/ui/list";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { ProjectTag } from "./parts/project-tag";

export async function loader({ request }: LoaderFunctionArgs) {
  return { rows: orThrow(request, await findOwnProjects(await requireApplicant(request))) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, projectsText, (t) => t.title);

export default function OwnProjects() {
  const { rows } = useLoaderData<typeof loader>();
  const text = useText(projectsText);
  const t = text.own;
  const locale = useLocale();
  return (
    <Page title={text.title} lead={t.lead} plain>
      <DataTable
        caption={t.table}
        captionHidden
        columns={[
          {
            key: "project",
            head: t.project,
            cell: (row) => (
              <>
                <Link to={`/projects/${row.id}/case`}>{row.title}</Link>
                <small>{row.caseNumber}</small>
              </>
            ),
          },
          { key: "state", head: t.state, cell: (row) => <ProjectTag {...row} /> },
          {
            key: "period",
            head: t.period,
            cell: (row) => <Period from={row.startsOn} to={row.endsOn} />,
          },
          {
            key: "granted",
            head: t.granted,
            num: true,
            cell: (row) => <Amount ore={row.granted} />,
          },
          {
            key: "next",
            head: t.next,
            cell: ({ next }) =>
              next ? (
                <>
                  {next.isLate ? (
                    <State is="late">
                      <span>
                        {t.late} <Day on={next.on} short />
                      </span>
                    </State>
                  ) : (
                    <Day on={next.on} short />
                  )}
                  <small>
                    {next.what ? next.what[locale] : next.isBlocked ? t.obtain : t.accept}
                  </small>
                </>
              ) : null,
          },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t.none}>
            <p>{t.noneWhy}</p>
          </EmptyState>
        }
      />
    </Page>
  );
}
