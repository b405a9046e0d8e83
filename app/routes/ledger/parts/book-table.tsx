import { Link } from "@remix-run/react";
import type { BookBalance } from "~/domain/reports";
import { useLocale, useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";
import { Section } from "~/ui/layout";
import { Checks, type Check } from "~/ui/list";
import { Amount, formatKronor, LedgerAmount } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";

type BookTableProps = {
  readonly book: BookBalance;
  /** Null for now. */
  readonly asOf: string | null;
};
type Row = BookBalance["rows"][number];

/** One book of the trial balance: a row per kind of account, and the proof that it balances. */
export function BookTable({ book, asOf }: BookTableProps) {
  const t = useText(ledgerText);
  const locale = useLocale();
  const day = asOf ? `&as-of=${asOf}` : "";
  const columns: Column<Row>[] = [
    {
      key: "role",
      head: t.column.account,
      cell: (row) => (
        <>
          <Link to={`/ledger?role=${row.role}${day}`}>{row.roleName[locale]}</Link>
          <small>{t.roleNote[row.side]({ count: row.accounts })}</small>
        </>
      ),
    },
    { key: "debit", head: t.column.debit, num: true, cell: (row) => <Amount ore={row.debit} /> },
    { key: "credit", head: t.column.credit, num: true, cell: (row) => <Amount ore={row.credit} /> },
    {
      key: "balance",
      head: t.column.balance,
      num: true,
      cell: (row) => <Balance row={row} asOf={asOf} address={`/ledger?role=${row.role}${day}`} />,
    },
  ];
  if (book.rows.length === 0) return null;
  const proof: Check =
    book.debit === book.credit
      ? { is: "ok", label: t.balanced({ amount: formatKronor(book.debit, locale) }) }
      : { is: "stop", label: t.notBalanced };
  return (
    <Section title={t.book[book.book]} intro={t.bookIntro[book.book]}>
      <DataTable
        caption={t.bookCaption({ book: t.book[book.book] })}
        captionHidden
        columns={columns}
        rows={book.rows}
        rowKey={(row) => row.role}
        sums={[
          {
            label: t.sum,
            cells: { debit: <Amount ore={book.debit} />, credit: <Amount ore={book.credit} /> },
          },
        ]}
      />
      <Checks checks={[proof]} />
    </Section>
  );
}

type BalanceProps = { readonly row: Row; readonly asOf: string | null; readonly address: string };

/** Straight to the register when the role has one account, otherwise to the list of its accounts. */
function Balance({ row, asOf, address }: BalanceProps) {
  if (row.onlyAccount) {
    return <LedgerAmount ore={row.balance} account={row.onlyAccount} {...(asOf && { asOf })} />;
  }
  return (
    <Link className="lm-led" to={address}>
      <Amount ore={row.balance} />
    </Link>
  );
}
