import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { filterIn } from "~/http/filter.server";
import { keepToPages, pageNumber } from "~/http/page-number";
import { orThrow } from "~/http/refusal.server";
import { findAuditActions, findAuditLog } from "~/domain/audit/index.server";
import { useText } from "~/i18n";
import auditText from "~/i18n/audit";
import { ButtonLink } from "~/ui/form";
import { Page, pageTitle } from "~/ui/layout";
import { FilterBar, FilterSelect, FilterText, Pagination } from "~/ui/table";
import { EventTable } from "./parts/event-table";
import { logFilterIn, type TypedFilter } from "./parts/log-filter";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const actions = orThrow(request, await findAuditActions(actor));
  const asked = filterIn(request);
  const { typed, filter } = logFilterIn(asked, actions);
  const page = pageNumber(new URL(request.url).searchParams);
  const log = orThrow(request, await findAuditLog(actor, filter, page));
  keepToPages(request, log.pages);
  return { log, actions, typed, errors: asked.errors };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, auditText, (t) => t.log.title);

export default function AuditLogPage() {
  const { log, actions, typed, errors } = useLoaderData<typeof loader>();
  const { log: t, title } = useText(auditText);
  return (
    <Page
      crumbs={[{ label: title, to: "/audit" }, { label: t.title }]}
      title={t.title}
      lead={t.lead}
      plain
      action={
        Object.keys(errors).length > 0 ? null : (
          <ButtonLink
            to={`/audit/log.csv?${new URLSearchParams(typed).toString()}`}
            look="secondary"
            download
          >
            {t.download}
          </ButtonLink>
        )
      }
    >
      <LogFilterBar
        {...{ typed, actions, errors }}
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
  readonly errors: Readonly<Record<string, string>>;
  readonly count: string;
};

function LogFilterBar({ typed, actions, errors, count }: LogFilterBarProps) {
  const { log, action } = useText(auditText);
  const t = log.filter;
  const names: Readonly<Record<string, string>> = action;
  return (
    <FilterBar
      count={count}
      active={Object.values(typed).some((value) => value !== "")}
      errors={errors}
    >
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
