import { Link } from "@remix-run/react";
import type { Difference } from "~/domain/reconciliation/index.server";
import { useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import reconciliationText from "~/i18n/reconciliation";
import { ShortDay } from "./short-day";
import { State } from "~/ui/list";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";

/** The queue: every difference with its cause, its age and whose it is. */
export function DifferenceTable({ differences }: { readonly differences: readonly Difference[] }) {
  const { reconciliation: t, line, cause } = useText(reconciliationText);
  const { nobody } = useText(differencesText).difference;
  const age = (days: number) => (days === 0 ? t.today : t.days({ days }));
  return (
    <DataTable
      caption={t.queueCaption}
      captionHidden
      rows={differences}
      rowKey={(one) => one.id}
      rowHead="event"
      marked={() => true}
      columns={[
        { key: "day", head: line.day, cell: (one) => <ShortDay on={one.bookedOn} /> },
        {
          key: "event",
          head: line.event,
          cell: ({ id, line: said }) => (
            <>
              <Link to={`/differences/${id}`}>{said.counterparty ?? line.unknown}</Link>
              <small>
                {said.reference ? line.reference({ reference: said.reference }) : line.noReference}
              </small>
            </>
          ),
        },
        {
          key: "cause",
          head: t.column.cause,
          cell: (one) => <State is="due">{cause[one.cause]}</State>,
        },
        { key: "age", head: t.column.age, cell: (one) => age(one.ageDays) },
        { key: "owner", head: t.column.owner, cell: (one) => one.owner ?? nobody },
        {
          key: "expected",
          head: t.column.expected,
          num: true,
          cell: ({ line: { expected, match } }) =>
            expected && !match ? <Amount ore={expected.amount} /> : null,
        },
        { key: "amount", head: line.amount, num: true, cell: (one) => <Amount ore={one.amount} /> },
      ]}
    />
  );
}
