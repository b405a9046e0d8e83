import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findAuditActions, findAuditLog } from "~/domain/audit/index.server";
import { useText } from "~/i18n";
import auditText from "~/i18n/audit";
import { ButtonLink } from "~/ui/form";
import { Notice, Page, pageTitle } from "~/ui/layout";
import { FilterBar, FilterSelect, FilterText, Pagination } from "~/ui/table";
import { EventTable } from "./parts/event-table";
import { logFilterIn, type TypedFilter } from "./parts/log-filter";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const search = new URL(request.url).searchParams;
  const { typed, filter, unreadable } = logFilterIn(search);
  const page = Math.min(200, Math.max(1, Math.trunc(Number(search.get("page"))) || 1));
  return {
    log: orThrow(request, await findAuditLog(actor, filter, page)),
    actions: orThrow(request, await findAuditActions(actor)),
    typed,
    unreadable,
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, auditText, (t) => t.log.title);

export default function AuditLogPage() {
  const { log, actions, typed, unreadable } = useLoaderData<typeof loader>();
  const { log: t, title } = useText(auditText);
  return (
    <Page
      crumbs={[{ label: title, to: "/audit" }, { label: t.title }]}
      title={t.title}
      lead={t.lead}
      plain
      action={
        <ButtonLink
          to={`/audit/log.csv?${new URLSearchParams(typed).toString()}`}
          look="secondary"
          download
        >
          {t.download}
        </ButtonLink>
      }
    >
      {unreadable ? (
        <Notice tone="warn" live>
          {t.filter.unreadableDay({ text: unreadable })}
        </Notice>
      ) : null}
      <LogFilterBar
        typed={typed}
        actions={actions}
        count={t.count({ count: log.total, more: log.isMore })}
      />
      <EventTable rows={log.rows} caption={t.title} whole />
      <Pagination page={log.page} pages={log.pages} />
    </Page>
  );
}

type LogFilterBarProps = {
  readonly typed: TypedFilter;
  readonly actions: readonly string[];
  readonly count: string;
};

function LogFilterBar({ typed, actions, count }: LogFilterBarProps) {
  const { log, action } = useText(auditText);
  const t = log.filter;
  const names: Readonly<Record<string, string>> = action;
  return (
    <FilterBar count={count} active={Object.values(typed).some((value) => value !== "")}>
      <FilterSelect
        name="action"
        label={t.action}
        value={typed.action}
        options={[
          { value: "", label: t.all },
          ...actions
            .map((value) => ({ value, label: names[value] ?? value }))
            .toSorted((a, b) => a.label.localeCompare(b.label, "sv")),
        ]}
      />
      <FilterText name="actor" label={t.actor} value={typed.actor} />
      <FilterText name="subject" label={t.subject} value={typed.subject} />
      <FilterText name="from" label={t.from} value={typed.from} />
      <FilterText name="to" label={t.to} value={typed.to} />
    </FilterBar>
  );
}
