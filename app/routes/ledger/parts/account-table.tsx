import { Link, useSearchParams } from "@remix-run/react";
import type { AccountList } from "~/domain/reports";
import { useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";
import { EmptyState } from "~/ui/layout";
import { DataTable, type Column } from "~/ui/table";
import { useAccountWords } from "./account-words";
import { BalanceLink, registerAddress } from "./balance-link";

type Row = AccountList["accounts"][number];
type AccountTableProps = { readonly list: AccountList; readonly isFirst: boolean };

/** Accounts with their balances; every one leads to its register. */
export function AccountTable({ list, isFirst }: AccountTableProps) {
  const t = useText(ledgerText);
  const words = useAccountWords();
  const at = (account: string) => ({
    account,
    from: list.from,
    asOf: list.isToday ? null : list.asOf,
    carried: list.carried,
  });
  const columns: Column<Row>[] = [
    {
      key: "account",
      head: t.column.account,
      cell: (row) => (
        <>
          <Link to={registerAddress(at(row.accountId))}>{words.short(row)}</Link>
          <small>
            {[words.dim(row, "project"), row.about.find(({ note }) => note)?.note]
              .filter(Boolean)
              .join(" · ")}
          </small>
        </>
      ),
    },
    { key: "book", head: t.column.book, cell: (row) => t.book[row.book] },
    { key: "lines", head: t.column.lines, num: true, cell: (row) => row.lines },
    {
      key: "balance",
      head: list.from ? t.column.moved : t.column.balance,
      num: true,
      cell: (row) => <BalanceLink ore={row.balance} {...at(row.accountId)} />,
    },
  ];
  return (
    <>
      <DataTable
        caption={t.listTitle}
        captionHidden
        columns={columns}
        rows={list.accounts}
        rowKey={(row) => row.accountId}
        empty={<EmptyState title={t.empty}>{t.emptyWhy}</EmptyState>}
      />
      <Further next={list.next} isFirst={isFirst} />
    </>
  );
}

/** The list goes on from an account's path, so that it stays right while accounts are added. */
function Further({ next, isFirst }: { readonly next: string | null; readonly isFirst: boolean }) {
  const t = useText(ledgerText);
  const [search] = useSearchParams();
  if (next === null && isFirst) return null;
  const to = (after: string | null) => {
    const query = new URLSearchParams(search);
    if (after === null) query.delete("after");
    else query.set("after", after);
    return { search: `?${query.toString()}` };
  };
  return (
    <nav className="lm-pages" aria-label={t.listTitle}>
      {isFirst ? null : <Link to={to(null)}>{t.first}</Link>}
      {next === null ? null : <Link to={to(next)}>{t.next}</Link>}
    </nav>
  );
}
