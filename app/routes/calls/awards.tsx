import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { actorOf } from "~/http/actor.server";
import { keepToPages, pageNumber } from "~/http/page-number";
import { orThrow } from "~/http/refusal.server";
import { findCall } from "~/domain/calls/index.server";
import { findPublishedProjects, type PublishedProject } from "~/domain/projects/index.server";
import { useLocale, useText } from "~/i18n";
import callsText from "~/i18n/calls";
import { formatDay } from "~/ui/date";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable, Pagination, type Column } from "~/ui/table";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = orThrow(request, await findCall(await actorOf(request), params.id ?? ""));
  const page = pageNumber(new URL(request.url).searchParams);
  const { id, title, decisionOn, caseNumber } = call;
  const awards = await findPublishedProjects({ callId: id, page });
  keepToPages(request, awards.pages);
  return { call: { id, title, decisionOn, caseNumber }, awards, page };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(
    matches,
    callsText,
    (t, locale) => data && `${t.awards.title}, ${data.call.title[locale]}`,
  );

export default function Awards() {
  const { call, awards, page } = useLoaderData<typeof loader>();
  const { title, awards: t } = useText(callsText);
  const locale = useLocale();
  const columns: Column<PublishedProject>[] = [
    {
      key: "activity",
      head: t.activity,
      cell: (project) => <Link to={`/projects/${project.id}`}>{project.title}</Link>,
    },
    { key: "caseNumber", head: t.caseNumber, cell: (project) => project.caseNumber },
    { key: "organisation", head: t.organisation, cell: (project) => project.organisationName },
    {
      key: "amount",
      head: t.amount,
      num: true,
      cell: (project) => <Amount ore={project.granted} />,
    },
  ];
  return (
    <Page
      crumbs={[
        { label: title, to: "/calls" },
        { label: call.title[locale], to: `/calls/${call.id}` },
        { label: t.title },
      ]}
      kicker={call.title[locale]}
      title={t.title}
      lead={t.lead}
    >
      <DataTable
        caption={t.title}
        captionHidden
        columns={columns}
        rows={awards.rows}
        rowKey={({ id }) => id}
        sums={[{ label: t.total, cells: { amount: <Amount ore={awards.granted} /> } }]}
        empty={
          <EmptyState title={t.empty}>
            <p>{t.emptyWhy({ day: formatDay(call.decisionOn, locale) })}</p>
          </EmptyState>
        }
      />
      <Pagination page={page} pages={awards.pages} />
    </Page>
  );
}
