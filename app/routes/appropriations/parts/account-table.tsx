import { Link } from "@remix-run/react";
import type { ItemLine } from "~/domain/appropriations";
import { useLocale, useText } from "~/i18n";
import appropriationsText from "~/i18n/appropriations";
import { LedgerAmount } from "~/ui/money";
import { DataTable } from "~/ui/table";

/** Every account of the item, with what it is about; each balance leads to its register. */
export function AccountTable({ lines }: { readonly lines: readonly ItemLine[] }) {
  const { page: t } = useText(appropriationsText);
  const locale = useLocale();
  return (
    <DataTable
      caption={t.accountsTitle}
      captionHidden
      columns={[
        { key: "account", head: t.account, cell: ({ role }) => t.role[role] },
        {
          key: "about",
          head: t.about,
          cell: ({ about }) =>
            about ? <Link to={about.href}>{about.title[locale]}</Link> : t.whole,
        },
        { key: "year", head: t.year, cell: ({ year }) => year && String(year) },
        {
          key: "balance",
          head: t.balance,
          num: true,
          cell: ({ account, balance }) => <LedgerAmount ore={balance} account={account} />,
        },
      ]}
      rows={lines}
      rowKey={({ account }) => account}
    />
  );
}
