import { Link } from "@remix-run/react";
import { subtract, type Ore } from "~ledger/amount";
import type { Run } from "~/domain/disbursements";
import type { RunPage } from "~/domain/disbursements/index.server";
import { useText } from "~/i18n";
import disbursementsText from "~/i18n/disbursements";
import { Section } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { useOrderAbout } from "./order-about";

export function RunPayments({ run }: { readonly run: Run }) {
  const { column, run: t, orderStatus } = useText(disbursementsText);
  const about = useOrderAbout();
  return (
    <DataTable
      caption={t.payments}
      captionHidden
      rows={run.orders}
      rowKey={(order) => order.id}
      sums={[
        { label: t.sum({ count: run.orderCount }), cells: { amount: <Amount ore={run.total} /> } },
      ]}
      columns={[
        {
          key: "recipient",
          head: column.recipient,
          cell: (order) => (
            <>
              <Link to={`/payment-orders/${order.id}`}>{order.organisationName}</Link>
              <small>{order.orgnr}</small>
            </>
          ),
        },
        {
          key: "about",
          head: column.about,
          cell: (order) => (
            <>
              {about(order)}, {order.projectTitle}
              <small>{orderStatus[order.status]}</small>
            </>
          ),
        },
        {
          key: "account",
          head: column.account,
          cell: (order) => (
            <>
              {order.account.number}
              <small>{order.reference}</small>
            </>
          ),
        },
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

type Words = Record<"inRun" | "owedInLedger" | "sentInLedger" | "inFile", string>;
type Place = { readonly place: string; readonly count: number | null; readonly total: Ore | null };

const placesOf = (run: RunPage, t: Words): Place[] => [
  { place: t.inRun, count: run.orderCount, total: run.total },
  {
    place: run.status === "prepared" ? t.owedInLedger : t.sentInLedger,
    count: null,
    total: run.inLedger,
  },
  { place: t.inFile, count: run.inFile?.count ?? null, total: run.inFile?.total ?? null },
];

/** The same sum from three places, with the difference; the heading says whether it is. */
export function RunAgreement({ run }: { readonly run: RunPage }) {
  const { column, run: t } = useText(disbursementsText);
  const places = placesOf(run, t);
  const title = run.inFile === null ? t.compare : isSame(places, run.total) ? t.agree : t.differs;
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        captionHidden
        rows={places}
        rowKey={({ place }) => place}
        columns={[
          { key: "place", head: column.place, cell: ({ place }) => place },
          { key: "count", head: column.count, num: true, cell: ({ count }) => count },
          {
            key: "total",
            head: column.total,
            num: true,
            cell: ({ total }) => (total === null ? t.notWritten : <Amount ore={total} />),
          },
          {
            key: "difference",
            head: column.difference,
            num: true,
            cell: ({ total }) => total !== null && <Amount ore={subtract(total, run.total)} />,
          },
        ]}
      />
    </Section>
  );
}

const isSame = (places: readonly Place[], sum: Ore): boolean =>
  places.every(({ total }) => total === sum);
