import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { lastDay, type PeriodRow } from "~/domain/closing";
import { findPeriods } from "~/domain/closing/index.server";
import { readNow } from "~/domain/identity/index.server";
import { useLocale, useText } from "~/i18n";
import closingText from "~/i18n/closing";
import { formatDay, formatMonth } from "~/ui/date";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { DataTable, type Column } from "~/ui/table";
import { stateColour } from "./parts/state-colour";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const periods = orThrow(request, await findPeriods(actor));
  const { today } = await readNow();
  const next = periods.findLast(
    ({ id, state, entries }) =>
      entries > 0 && (state === "open" || state === "held") && lastDay(id) < today,
  );
  return { periods, next: next?.id ?? null };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, closingText, (t) => t.title);

export default function Periods() {
  const { periods, next } = useLoaderData<typeof loader>();
  const t = useText(closingText);
  const locale = useLocale();
  const columns: Column<PeriodRow>[] = [
    {
      key: "month",
      head: t.column.month,
      cell: ({ id }) => <Link to={`/periods/${id}/closing`}>{formatMonth(id, locale)}</Link>,
    },
    {
      key: "state",
      head: t.column.state,
      cell: ({ state }) => <Tag colour={stateColour[state]}>{t.state[state]}</Tag>,
    },
    { key: "entries", head: t.column.entries, num: true, cell: ({ entries }) => entries },
    {
      key: "last",
      head: t.column.last,
      cell: ({ last }) =>
        last ? (
          <>
            {t.step[last.step]}
            <small>{t.by({ who: last.by, when: formatDay(last.on, locale) })}</small>
          </>
        ) : null,
    },
  ];
  return (
    <Page title={t.title} lead={t.lead} plain>
      {periods.length > 0 ? (
        <p>{next ? t.next({ month: formatMonth(next, locale) }) : t.allClosed}</p>
      ) : null}
      <DataTable
        caption={t.title}
        captionHidden
        columns={columns}
        rows={periods}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t.empty}>{t.emptyWhy}</EmptyState>}
      />
    </Page>
  );
}
