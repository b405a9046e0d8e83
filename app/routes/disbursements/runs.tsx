import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { disbursementAccess, type PaymentOrder, type RunRow } from "~/domain/disbursements";
import { findOrders, findRuns } from "~/domain/disbursements/index.server";
import { may } from "~/domain/shared/access";
import { useText } from "~/i18n";
import disbursementsText from "~/i18n/disbursements";
import { Day } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { useOrderAbout } from "./parts/order-about";
import { runColour } from "./parts/run-colour";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { boardId } = actor;
  return {
    runs: orThrow(request, await findRuns(actor)),
    waiting: await findOrders(actor, { status: "approved", boardId }),
    ready: await findOrders(actor, { status: "attested", boardId }),
    mayPrepare: may(disbursementAccess, actor, "run.prepare", { boardId }),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, disbursementsText, (t) => t.runs.title);

export default function Runs() {
  const { runs, waiting, ready, mayPrepare } = useLoaderData<typeof loader>();
  const t = useText(disbursementsText).runs;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      plain
      action={
        mayPrepare && ready.length > 0 ? (
          <ButtonLink to="/payment-runs/new">{t.create}</ButtonLink>
        ) : null
      }
    >
      <Section title={t.waiting}>
        <Orders
          orders={waiting}
          caption={t.waiting}
          empty={<p className="lm-muted">{t.waitingNone}</p>}
        />
      </Section>
      <Section title={t.ready}>
        <Orders
          orders={ready}
          caption={t.ready}
          empty={<EmptyState title={t.readyNone}>{t.readyWhy}</EmptyState>}
        />
      </Section>
      <Section title={t.list}>
        <RunTable runs={runs} />
      </Section>
    </Page>
  );
}

type OrdersProps = {
  readonly orders: readonly PaymentOrder[];
  readonly caption: string;
  readonly empty: React.ReactNode;
};

function Orders({ orders, caption, empty }: OrdersProps) {
  const { column } = useText(disbursementsText);
  const about = useOrderAbout();
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={orders}
      rowKey={(order) => order.id}
      empty={empty}
      columns={[
        {
          key: "recipient",
          head: column.recipient,
          cell: (order) => (
            <>
              <Link to={`/payment-orders/${order.id}`}>{order.organisationName}</Link>
              <small>{order.projectTitle}</small>
            </>
          ),
        },
        { key: "about", head: column.about, cell: about },
        { key: "account", head: column.account, cell: (order) => order.account.number },
        {
          key: "amount",
          head: column.amount,
          num: true,
          cell: (order) => <Amount ore={order.amount} />,
        },
      ]}
    />
  );
}

function RunTable({ runs }: { readonly runs: readonly RunRow[] }) {
  const { column, runStatus, run: words, runs: t } = useText(disbursementsText);
  return (
    <DataTable
      caption={t.list}
      captionHidden
      rows={runs}
      rowKey={(run) => run.id}
      empty={<EmptyState title={t.none}>{t.noneWhy}</EmptyState>}
      columns={[
        {
          key: "run",
          head: column.run,
          cell: (run) => <Link to={`/payment-runs/${run.id}`}>{words.name({ no: run.no })}</Link>,
        },
        { key: "day", head: column.day, cell: (run) => <Day on={run.paysOn} short /> },
        {
          key: "status",
          head: column.status,
          cell: (run) => <Tag colour={runColour[run.status]}>{runStatus[run.status]}</Tag>,
        },
        { key: "count", head: column.count, num: true, cell: (run) => run.orderCount },
        { key: "total", head: column.total, num: true, cell: (run) => <Amount ore={run.total} /> },
      ]}
    />
  );
}
