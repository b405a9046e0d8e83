import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { appropriationAccess, committedPerYear } from "~/domain/appropriations";
import { findItems, type Item } from "~/domain/appropriations/index.server";
import { may } from "~/domain/shared/access";
import { useText } from "~/i18n";
import activitiesText from "~/i18n/activities";
import appropriationsText from "~/i18n/appropriations";
import { ButtonLink } from "~/ui/form";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { DataTable, type Column } from "~/ui/table";
import { LedgerParts } from "../ledger/parts/ledger-parts";
import { AllottedAmount } from "./parts/allotted-amount";
import { FrameBar } from "./parts/frame-bar";
import { HeldAmount } from "./parts/held-amount";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { boardId } = actor;
  return {
    items: orThrow(request, await findItems(actor)),
    mayRecord: may(appropriationAccess, actor, "appropriation.record", { boardId }),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, appropriationsText, (t) => t.title);

export default function Appropriations() {
  const { items, mayRecord } = useLoaderData<typeof loader>();
  const t = useText(appropriationsText);
  const activities = useText(activitiesText);
  const years = [...new Set(items.map(({ year }) => year))];
  return (
    <Page
      plain
      title={t.title}
      lead={t.lead}
      action={mayRecord ? <ButtonLink to="/appropriations/new">{t.record}</ButtonLink> : null}
    >
      <LedgerParts />
      <DataTable
        caption={t.title}
        captionHidden
        columns={useColumns()}
        rows={items}
        rowKey={({ id }) => id}
        group={({ year }) => String(year)}
        empty={
          <EmptyState title={t.list.empty}>
            <p>{t.list.emptyWhy}</p>
          </EmptyState>
        }
      />
      {items.length > 0 ? <p className="lm-muted lm-small">{t.list.intecknat}</p> : null}
      <p>
        <Link to="/appropriations/activities">{activities.title}</Link>
      </p>
      {years.map((year) => (
        <Section key={year} title={t.list.barOf({ year: String(year) })}>
          <FrameBar items={items.filter((item) => item.year === year)} />
        </Section>
      ))}
    </Page>
  );
}

function useColumns(): Column<Item>[] {
  const { list: t, item: head } = useText(appropriationsText);
  return [
    {
      key: "item",
      head,
      cell: ({ id, code, name }) => (
        <>
          <Link to={`/appropriations/${id}`}>{code}</Link>
          <small>{name}</small>
        </>
      ),
    },
    {
      key: "allotted",
      head: t.allotted,
      num: true,
      cell: (item) => <AllottedAmount item={item} />,
    },
    {
      key: "reserved",
      head: t.reserved,
      num: true,
      cell: ({ lines }) => <HeldAmount lines={lines} of="reserved" />,
    },
    {
      key: "committed",
      head: t.committed,
      num: true,
      cell: ({ lines }) => (
        <>
          <HeldAmount lines={lines} of="committed" />
          {committedPerYear(lines).map(({ year }) => (
            <small key={year}>
              {t.perYear({ year })} <HeldAmount lines={lines} of="committed" year={year} />
            </small>
          ))}
        </>
      ),
    },
    {
      key: "toBePaid",
      head: t.toBePaid,
      num: true,
      cell: ({ lines }) => <HeldAmount lines={lines} of="toBePaid" />,
    },
    {
      key: "paid",
      head: t.paid,
      num: true,
      cell: ({ lines }) => <HeldAmount lines={lines} of="paid" />,
    },
    {
      key: "available",
      head: t.available,
      num: true,
      cell: ({ lines }) => <HeldAmount lines={lines} of="available" />,
    },
  ];
}
