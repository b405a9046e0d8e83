import { Link } from "@remix-run/react";
import type { Difference } from "~/domain/reconciliation/index.server";
import { useText } from "~/i18n";
import reconciliationText from "~/i18n/reconciliation";
import { Day } from "~/ui/date";
import { State } from "~/ui/list";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { LineEvent } from "./line";

/** The queue: every difference with its cause and its age. */
export function DifferenceTable({ differences }: { readonly differences: readonly Difference[] }) {
  const { reconciliation: t, line, cause } = useText(reconciliationText);
  const age = (days: number) => (days === 0 ? t.today : t.days({ days }));
  return (
    <DataTable
      caption={t.queueCaption}
      captionHidden
      rows={differences}
      rowKey={(one) => `${one.id}:${one.cause}`}
      rowHead="event"
      marked={() => true}
      columns={[
        { key: "day", head: line.day, cell: (one) => <Day on={one.bookedOn} short /> },
        { key: "event", head: line.event, cell: (one) => <LineEvent line={one} /> },
        {
          key: "cause",
          head: t.column.cause,
          cell: (one) => (
            <>
              <State is="due">{cause[one.cause]}</State>
              <small>
                <Link to={`/bank-files/${one.fileId}`}>{t.openStatement}</Link>
              </small>
            </>
          ),
        },
        { key: "age", head: t.column.age, cell: (one) => age(one.ageDays) },
        {
          key: "expected",
          head: t.column.expected,
          num: true,
          cell: (one) => (one.expected ? <Amount ore={one.expected.amount} /> : null),
        },
        { key: "amount", head: line.amount, num: true, cell: (one) => <Amount ore={one.amount} /> },
      ]}
    />
  );
}
