import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { actorOf } from "~/http/actor.server";
import { filterIn } from "~/http/filter.server";
import { keepToPages, pageNumber } from "~/http/page-number";
import { callAccess, callPhases } from "~/domain/calls";
import { findCalls, findCallYears, type CallRow } from "~/domain/calls/index.server";
import { may } from "~/domain/shared/access";
import { useLocale, useText } from "~/i18n";
import callsText from "~/i18n/calls";
import { formatInstantShort } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable, FilterBar, FilterSelect, Pagination, type Column } from "~/ui/table";
import { PhaseTag } from "./parts/phase-tag";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await actorOf(request);
  const asked = filterIn(request);
  const years = await findCallYears(actor);
  const isStaff = actor.kind === "staff";
  const seesDrafts =
    isStaff && may(callAccess, actor, "call.readDraft", { boardId: actor.boardId });
  const phases = callPhases.filter((known) => known !== "draft" || seesDrafts);
  const phase = asked.choice("status", phases);
  const year = Number(asked.choice("year", years.map(String)));
  const page = pageNumber(new URL(request.url).searchParams);
  const found = await findCalls(actor, { ...(phase && { phase }), ...(year && { year }), page });
  keepToPages(request, found.pages);
  return {
    ...found,
    filter: { phase: asked.text("status"), year: asked.text("year") },
    errors: asked.errors,
    years,
    phases,
    mayPrepare: isStaff && may(callAccess, actor, "call.prepare", { boardId: actor.boardId }),
  };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, callsText, (t) => t.title);

export default function Calls() {
  const { calls, total, page, pages, mayPrepare } = useLoaderData<typeof loader>();
  const t = useText(callsText);
  return (
    <Page
      plain
      title={t.title}
      lead={t.lead}
      action={mayPrepare ? <ButtonLink to="/calls/new">{t.list.prepare}</ButtonLink> : null}
    >
      <Filter count={t.list.count({ count: total })} />
      <CallTable calls={calls} />
      <Pagination page={page} pages={pages} />
    </Page>
  );
}

function Filter({ count }: { readonly count: string }) {
  const { filter, errors, years, phases } = useLoaderData<typeof loader>();
  const { list: t, phase } = useText(callsText);
  return (
    <FilterBar count={count} active={Boolean(filter.phase || filter.year)} errors={errors}>
      <FilterSelect
        name="status"
        label={t.filterState}
        value={filter.phase}
        options={[
          { value: "", label: t.all },
          ...phases.map((value) => ({ value, label: phase[value] })),
        ]}
      />
      <FilterSelect
        name="year"
        label={t.filterYear}
        value={filter.year}
        options={[
          { value: "", label: t.all },
          ...years.map((year) => ({ value: String(year), label: String(year) })),
        ]}
      />
    </FilterBar>
  );
}

function CallTable({ calls }: { readonly calls: readonly CallRow[] }) {
  const { list: t, title } = useText(callsText);
  const locale = useLocale();
  const columns: Column<CallRow>[] = [
    {
      key: "call",
      head: t.call,
      cell: (call) => (
        <>
          <Link to={`/calls/${call.id}`}>{call.title[locale]}</Link>
          <small>{call.caseNumber}</small>
        </>
      ),
    },
    { key: "county", head: t.county, cell: (call) => call.county },
    { key: "state", head: t.state, cell: (call) => <PhaseTag phase={call.phase} /> },
    { key: "closes", head: t.closes, cell: (call) => formatInstantShort(call.closesAt) },
    { key: "amount", head: t.amount, num: true, cell: (call) => <Amount ore={call.total} /> },
  ];
  return (
    <DataTable
      caption={title}
      captionHidden
      columns={columns}
      rows={calls}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={t.empty}>
          <p>{t.emptyWhy}</p>
        </EmptyState>
      }
    />
  );
}
