import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { actorOf } from "~/http/actor.server";
import { pageNumber } from "~/http/page-number";
import { findCalls } from "~/domain/calls/index.server";
import { findPublishedProjects, type PublishedProject } from "~/domain/projects/index.server";
import { useLocale, useText } from "~/i18n";
import publicText from "~/i18n/public";
import { Period } from "~/ui/date";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { Amount, formatKronor } from "~/ui/money";
import {
  DataTable,
  FilterBar,
  FilterSelect,
  FilterText,
  Pagination,
  type Column,
} from "~/ui/table";
import { ProjectTag } from "./parts/project-tag";

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const { calls } = await findCalls(await actorOf(request), { phase: "closed", size: 200 });
  const chosen = {
    q: query.get("q")?.trim() ?? "",
    call: calls.find(({ id }) => id === query.get("call"))?.id ?? "",
    county: /^\d{2}$/.exec(query.get("county") ?? "")?.[0] ?? "",
    year: /^\d{4}$/.exec(query.get("year") ?? "")?.[0] ?? "",
  };
  const page = pageNumber(query);
  const found = await findPublishedProjects({
    ...(chosen.q && { q: chosen.q }),
    ...(chosen.call && { callId: chosen.call }),
    ...(chosen.county && { boardId: chosen.county }),
    ...(chosen.year && { year: Number(chosen.year) }),
    page,
  });
  return { ...found, page, chosen, choices: choicesOf(calls) };
}

type Call = Awaited<ReturnType<typeof findCalls>>["calls"][number];

const choicesOf = (calls: readonly Call[]) => ({
  calls: calls.map(({ id, title }) => ({ id, title })),
  counties: [...new Map(calls.map(({ boardId, county }) => [boardId, county]))],
});

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, publicText, (t) => t.projects.title);

export default function Projects() {
  const { rows, page, pages, chosen } = useLoaderData<typeof loader>();
  const t = useText(publicText).projects;
  const isFiltered = Object.values(chosen).some(Boolean);
  return (
    <Page plain title={t.title} lead={t.lead}>
      <Filter isFiltered={isFiltered} />
      <DataTable
        caption={t.title}
        captionHidden
        columns={useColumns()}
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={isFiltered ? t.empty : t.none}>
            <p>{isFiltered ? t.emptyWhy : t.noneWhy}</p>
          </EmptyState>
        }
      />
      <Pagination page={page} pages={pages} />
    </Page>
  );
}

function Filter({ isFiltered }: { readonly isFiltered: boolean }) {
  const { chosen, choices, total, granted } = useLoaderData<typeof loader>();
  const t = useText(publicText).projects;
  const locale = useLocale();
  const all = { value: "", label: t.all };
  return (
    <FilterBar
      count={t.count({ count: total, amount: formatKronor(granted, locale) })}
      active={isFiltered}
    >
      <FilterText name="q" label={t.search} value={chosen.q} />
      <FilterSelect
        name="call"
        label={t.call}
        value={chosen.call}
        options={[
          all,
          ...choices.calls.map(({ id, title }) => ({ value: id, label: title[locale] })),
        ]}
      />
      <FilterSelect
        name="county"
        label={t.county}
        value={chosen.county}
        options={[all, ...choices.counties.map(([value, label]) => ({ value, label }))]}
      />
    </FilterBar>
  );
}

function useColumns(): Column<PublishedProject>[] {
  const t = useText(publicText).projects;
  return [
    {
      key: "project",
      head: t.project,
      cell: (row) => (
        <>
          <Link to={`/projects/${row.id}`}>{row.title}</Link>
          <small>{row.organisationName}</small>
        </>
      ),
    },
    { key: "county", head: t.county, cell: (row) => row.county },
    {
      key: "period",
      head: t.period,
      cell: (row) => <Period from={row.startsOn} to={row.endsOn} />,
    },
    { key: "state", head: t.state, cell: (row) => <ProjectTag status={row.status} /> },
    { key: "granted", head: t.granted, num: true, cell: (row) => <Amount ore={row.granted} /> },
  ];
}
