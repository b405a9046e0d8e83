import { Link } from "@remix-run/react";
import type { RegisterPage, RegisterRow } from "~/domain/reports";
import { useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";
import { Day } from "~/ui/date";
import { EmptyState } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import { useAccountWords } from "./account-words";
import { SourceLink } from "./source-link";

/** The events of an account in booking order, with the balance after each. */
export function RegisterTable({ register }: { readonly register: RegisterPage }) {
  const t = useText(ledgerText);
  return (
    <DataTable
      caption={t.register.title}
      captionHidden
      columns={useColumns()}
      rowHead="event"
      rows={register.rows}
      rowKey={(row) => `${row.journalId}.${row.line}`}
      empty={<EmptyState title={t.register.empty}>{t.register.emptyWhy}</EmptyState>}
      sums={[
        ...(register.from
          ? [
              {
                label: t.register.opening,
                cells: { balance: <Amount ore={register.opening} /> },
              },
            ]
          : []),
        {
          label: t.register.sums,
          cells: {
            debit: <Amount ore={register.turnover.debit} />,
            credit: <Amount ore={register.turnover.credit} />,
            balance: <Amount ore={register.balance} />,
          },
        },
      ]}
    />
  );
}

function useColumns(): Column<RegisterRow>[] {
  const t = useText(ledgerText);
  const words = useAccountWords();
  return [
    {
      key: "day",
      head: t.column.day,
      cell: (row) => (
        <span className="lm-nowrap">
          <Day on={row.bookedOn} short />
        </span>
      ),
    },
    {
      key: "event",
      head: t.column.event,
      cell: (row) => (
        <>
          <Link to={`/ledger/entries/${row.journalId}`}>{words.kind(row.kind)}</Link>
          <small>
            {t.voucher({ no: row.journalId })} · {row.reason}
          </small>
          <OtherEntry no={row.reverses} text={t.register.reverses} />
          <OtherEntry no={row.reversedBy} text={t.register.reversedBy} />
        </>
      ),
    },
    { key: "source", head: t.column.source, cell: (row) => <SourceLink source={row.source} /> },
    {
      key: "debit",
      head: t.column.debit,
      num: true,
      cell: (row) => row.debit !== null && <Amount ore={row.debit} />,
    },
    {
      key: "credit",
      head: t.column.credit,
      num: true,
      cell: (row) => row.credit !== null && <Amount ore={row.credit} />,
    },
    {
      key: "balance",
      head: t.column.balance,
      num: true,
      cell: (row) => <Amount ore={row.balance} />,
    },
  ];
}

type OtherEntryProps = {
  readonly no: string | null;
  readonly text: (p: { no: string }) => string;
};

/** The entry at the other end of a correction. */
function OtherEntry({ no, text }: OtherEntryProps) {
  return no === null ? null : (
    <small>
      <Link to={`/ledger/entries/${no}`}>{text({ no })}</Link>
    </small>
  );
}
