import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { actorOf } from "~/http/actor.server";
import { filterIn } from "~/http/filter.server";
import { keepToPages, pageNumber } from "~/http/page-number";
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
  const asked = filterIn(request);
  const { calls } = await findCalls(await actorOf(request), { phase: "closed", size: 200 });
  const choices = choicesOf(calls);
  const q = asked.text("q");
  const callId = asked.choice(
    "call",
    choices.calls.map(({ id }) => id),
  );
  const boardId = asked.choice(
    "county",
    choices.counties.map(([id]) => id),
  );
  const year = asked.year("year");
  const page = pageNumber(new URL(request.url).searchParams);
  const found = await findPublishedProjects({
    ...(q && { q }),
    ...(callId && { callId }),
    ...(boardId && { boardId }),
    ...(year && { year }),
    page,
  });
  keepToPages(request, found.pages);
  const typed = {
    call: asked.text("call"),
    county: asked.text("county"),
    year: asked.text("year"),
  };
  return { ...found, page, chosen: { q, ...typed }, errors: asked.errors, choices };
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
  const { chosen, choices, total, granted, errors } = useLoaderData<typeof loader>();
  const t = useText(publicText).projects;
  const locale = useLocale();
  const all = { value: "", label: t.all };
  return (
    <FilterBar
      count={t.count({ count: total, amount: formatKronor(granted, locale) })}
      active={isFiltered}
      errors={errors}
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
      <FilterText name="year" label={t.year} value={chosen.year} />
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
