import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { BookBalance, Carried } from "~/domain/reports";
import { useLocale, useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";
import { Section } from "~/ui/layout";
import { Checks, type Check } from "~/ui/list";
import { Amount, formatKronor } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import { BalanceLink } from "./balance-link";

type BookTableProps = {
  readonly book: BookBalance;
  readonly from?: string | null;
  /** Null for now. */
  readonly asOf: string | null;
  /** The address of the list of a role's accounts; null when it is the page itself. */
  readonly listOf: (role: string) => string | null;
  /** Of some accounts only, which need not balance. */
  readonly isNarrowed?: boolean;
  readonly carried?: Carried;
};
type Row = BookBalance["rows"][number];

/** One book of the trial balance: a row per kind of account, and the proof that it balances. */
export function BookTable(props: BookTableProps) {
  const { book, isNarrowed = false } = props;
  const t = useText(ledgerText);
  const locale = useLocale();
  const columns = useColumns(props);
  if (book.rows.length === 0) return null;
  const proof: Check =
    book.debit === book.credit
      ? { is: "ok", label: t.balanced({ amount: formatKronor(book.debit, locale) }) }
      : { is: "stop", label: t.notBalanced };
  return (
    <Section title={t.book[book.book]} intro={isNarrowed ? undefined : t.bookIntro[book.book]}>
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
      {isNarrowed ? null : <Checks checks={[proof]} />}
    </Section>
  );
}

function useColumns({ from = null, asOf, listOf, carried }: BookTableProps): Column<Row>[] {
  const t = useText(ledgerText);
  const locale = useLocale();
  const amount = (key: "debit" | "credit" | "balance", head: string): Column<Row> => ({
    key,
    head,
    num: true,
    // Straight to the register when there is one account, otherwise to the list of them.
    cell: ({ [key]: ore, onlyAccount, role }) =>
      onlyAccount ? (
        <BalanceLink {...{ ore, from, asOf }} account={onlyAccount} {...(carried && { carried })} />
      ) : (
        <Door to={listOf(role)} isAmount>
          <Amount ore={ore} />
        </Door>
      ),
  });
  return [
    {
      key: "role",
      head: t.column.account,
      cell: (row) => (
        <>
          <Door to={listOf(row.role)}>{row.roleName[locale]}</Door>
          <small>{t.roleNote[row.side]({ count: row.accounts })}</small>
        </>
      ),
    },
    amount("debit", t.column.debit),
    amount("credit", t.column.credit),
    amount("balance", from ? t.column.moved : t.column.balance),
  ];
}

type DoorProps = {
  readonly to: string | null;
  readonly isAmount?: boolean;
  readonly children: ReactNode;
};

const Door = ({ to, isAmount = false, children }: DoorProps) =>
  to === null ? (
    <>{children}</>
  ) : (
    <Link className={isAmount ? "lm-led" : undefined} to={to}>
      {children}
    </Link>
  );
