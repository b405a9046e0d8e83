import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import type { RiskRule } from "~/domain/controls";
import { findProjectRisk, type ProjectRisk } from "~/domain/controls/index.server";
import { useText } from "~/i18n";
import controlsText from "~/i18n/controls";
import { ErrorPage, Page, pageTitle } from "~/ui/layout";
import { DataTable } from "~/ui/table";
import { useUnit } from "./parts/unit";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return orThrow(request, await findProjectRisk(actor, params.id ?? ""));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, controlsText, (t) =>
    data ? t.risk.name({ project: data.title }) : t.risk.title,
  );

/** Where what a rule counted can be read. */
const factsAt = (rule: RiskRule, { projectId, organisationId }: ProjectRisk): string => {
  switch (rule) {
    case "first_grant":
    case "account_changed":
    case "several_projects":
      return `/organisations/${organisationId}`;
    case "recovered_before":
      return "/recoveries";
    default:
      return `/projects/${projectId}/case`;
  }
};

export default function ProjectRiskPage() {
  const risk = useLoaderData<typeof loader>();
  const t = useText(controlsText);
  const unit = useUnit();
  return (
    <Page
      crumbs={[
        { label: t.projects, to: "/projects" },
        { label: risk.title, to: `/projects/${risk.projectId}/case` },
        { label: t.risk.title },
      ]}
      kicker={risk.caseNumber}
      title={t.risk.name({ project: risk.title })}
      lead={t.risk.lead}
    >
      {risk.isRunning ? (
        <DataTable
          caption={t.risk.title}
          captionHidden
          rows={risk.lines}
          rowKey={({ rule }) => rule}
          sums={[{ label: t.risk.sum, cells: { points: risk.score } }]}
          columns={[
            {
              key: "rule",
              head: t.column.rule,
              cell: ({ rule }) => (
                <>
                  <Link to={factsAt(rule, risk)}>{t.rule[rule]}</Link>
                  <small>{t.ruleWhat[rule]}</small>
                </>
              ),
            },
            {
              key: "value",
              head: t.column.value,
              num: true,
              cell: ({ rule, value }) => unit(rule, value),
            },
            {
              key: "atLeast",
              head: t.column.atLeast,
              num: true,
              cell: ({ rule, atLeast }) => unit(rule, atLeast),
            },
            {
              key: "points",
              head: t.column.points,
              num: true,
              cell: ({ given, points }) => `${given} / ${points}`,
            },
          ]}
        />
      ) : (
        <p>{t.risk.notRunning}</p>
      )}
    </Page>
  );
}

export { ErrorPage as ErrorBoundary };
