import { Link } from "@remix-run/react";
import { sum, zero } from "~ledger/amount";
import type { EntryPage, EntryRow } from "~/domain/reports";
import { useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";
import { Amount } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import { useAccountWords } from "./account-words";

/** An entry's lines, book by book; each account leads to its register. */
export function EntryLines({ entry }: { readonly entry: EntryPage }) {
  const t = useText(ledgerText);
  const words = useAccountWords();
  const columns: Column<EntryRow>[] = [
    {
      key: "account",
      head: t.column.account,
      cell: ({ account }) => (
        <>
          <Link to={`/ledger/accounts/${account.accountId}`}>{words.role(account)}</Link>
          <small>{words.about(account)}</small>
        </>
      ),
    },
    {
      key: "debit",
      head: t.column.debit,
      num: true,
      cell: ({ debit }) => debit !== null && <Amount ore={debit} />,
    },
    {
      key: "credit",
      head: t.column.credit,
      num: true,
      cell: ({ credit }) => credit !== null && <Amount ore={credit} />,
    },
  ];
  const books = [...new Set(entry.rows.map(({ account }) => account.book))];
  return (
    <DataTable
      caption={t.entry.lines}
      captionHidden
      columns={columns}
      rows={entry.rows}
      rowKey={({ account, debit }) => `${account.accountId}.${debit === null ? "credit" : "debit"}`}
      group={({ account }) => t.book[account.book]}
      sums={books.map((book) => {
        const own = entry.rows.filter(({ account }) => account.book === book);
        return {
          label: t.entry.sum({ book: t.book[book] }),
          cells: {
            debit: <Amount ore={sum(own.map(({ debit }) => debit ?? zero))} />,
            credit: <Amount ore={sum(own.map(({ credit }) => credit ?? zero))} />,
          },
        };
      })}
    />
  );
}
