import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { arrivedStatuses, caseSorts, type CaseRow } from "~/domain/applications";
import { findCases } from "~/domain/applications/index.server";
import { requireStaff } from "~/http/actor.server";
import { filterIn } from "~/http/filter.server";
import { keepToPages, pageNumber } from "~/http/page-number";
import { orThrow } from "~/http/refusal.server";
import { useLocale, useText } from "~/i18n";
import casesText from "~/i18n/cases";
import statusText from "~/i18n/status";
import { Moment } from "~/ui/date";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { State, StatusTag } from "~/ui/list";
import { Amount } from "~/ui/money";
import {
  DataTable,
  FilterBar,
  FilterSelect,
  FilterText,
  Pagination,
  type Column,
} from "~/ui/table";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const search = new URL(request.url).searchParams;
  const asked = filterIn(request);
  const q = asked.text("q");
  const callId = asked.text("call");
  const status = asked.choice("status", arrivedStatuses);
  const sorting = search.get("sort") ?? "";
  const sort = caseSorts.find((one) => one === sorting.replace(/^-/, ""));
  const descending = sorting.startsWith("-");
  const page = pageNumber(search);
  const filter = { q, ...(status && { status }), callId, sort, descending, page };
  const found = orThrow(request, await findCases(actor, filter));
  asked.choice(
    "call",
    found.calls.map(({ id }) => id),
  );
  keepToPages(request, found.pages);
  return { ...found, q, status: asked.text("status"), callId, errors: asked.errors };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, casesText, (t) => t.title);

export default function Cases() {
  const { rows, count, page, pages, calls, q, status, callId, errors } =
    useLoaderData<typeof loader>();
  const t = useText(casesText);
  const states = useText(statusText).staff;
  const locale = useLocale();
  const columns = useColumns();
  const isFiltered = Boolean(q || status || callId);
  return (
    <Page title={t.title} lead={t.list.lead} plain>
      <FilterBar
        count={t.list.count({ count })}
        active={isFiltered}
        errors={errors}
        sorts={caseSorts}
      >
        <FilterText name="q" label={t.list.search} value={q} />
        <FilterSelect
          name="status"
          label={t.list.status}
          value={status}
          options={[
            { value: "", label: t.list.all },
            ...arrivedStatuses.map((one) => ({ value: one, label: states[one] })),
          ]}
        />
        <FilterSelect
          name="call"
          label={t.list.call}
          value={callId}
          options={[
            { value: "", label: t.list.all },
            ...calls.map(({ id, titleSv, titleEn }) => ({
              value: id,
              label: locale === "sv" ? titleSv : titleEn,
            })),
          ]}
        />
      </FilterBar>
      <DataTable
        caption={t.list.caption}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<NoCases q={q} isFiltered={isFiltered} />}
      />
      <Pagination page={page} pages={pages} />
    </Page>
  );
}

function useColumns(): Column<CaseRow>[] {
  const t = useText(casesText);
  return [
    {
      key: "project",
      head: t.list.project,
      sort: "organisation",
      cell: ({ id, title, organisation }) => (
        <>
          <Link to={`/cases/${id}`}>{title || t.untitled}</Link>
          <small>{organisation}</small>
        </>
      ),
    },
    { key: "number", head: t.list.number, sort: "number", cell: ({ caseNumber }) => caseNumber },
    {
      key: "state",
      head: t.list.state,
      sort: "status",
      cell: ({ status, isLate }) => (
        <>
          <StatusTag code={status} audience="staff" />
          {isLate ? (
            <small>
              <State is="late">{t.list.late}</State>
            </small>
          ) : null}
        </>
      ),
    },
    {
      key: "sought",
      head: t.list.sought,
      sort: "grant",
      num: true,
      cell: ({ grantSought }) => (grantSought === null ? null : <Amount ore={grantSought} />),
    },
    {
      key: "arrived",
      head: t.list.arrived,
      sort: "arrived",
      cell: ({ arrivedAt }) => <Moment at={arrivedAt} short />,
    },
    {
      key: "officer",
      head: t.list.officer,
      cell: ({ officer }) => officer ?? <span className="lm-muted">{t.list.nobody}</span>,
    },
  ];
}

function NoCases({ q, isFiltered }: { readonly q: string; readonly isFiltered: boolean }) {
  const t = useText(casesText).list;
  if (!isFiltered) {
    return (
      <EmptyState title={t.empty}>
        <p>{t.emptyWhy}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={q ? t.noHits({ q }) : t.noHitsFiltered}>
      <p>{t.noHitsWhy}</p>
    </EmptyState>
  );
}
