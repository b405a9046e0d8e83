import { Link } from "@remix-run/react";
import type { ItemLine, ItemRole } from "~/domain/appropriations";
import { useLocale, useText } from "~/i18n";
import appropriationsText from "~/i18n/appropriations";
import { LedgerAmount } from "~/ui/money";
import { DataTable } from "~/ui/table";

const authorityRoles: ReadonlySet<ItemRole> = new Set([
  "authorityFrame",
  "authorityUsed",
  "authorityAvailable",
]);

type AccountTableProps = {
  readonly lines: readonly ItemLine[];
  /** Null for now. */
  readonly asOf: string | null;
};

/** Every account of the item, with what it is about; each balance leads to its register. */
export function AccountTable({ lines, asOf }: AccountTableProps) {
  const { page: t } = useText(appropriationsText);
  const locale = useLocale();
  return (
    <DataTable
      caption={t.ledgerTitle}
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
          cell: ({ account, balance }) => (
            <LedgerAmount ore={balance} account={account} {...(asOf !== null && { asOf })} />
          ),
        },
      ]}
      rows={lines}
      group={({ role }) => (authorityRoles.has(role) ? t.ofAuthority : t.ofFrame)}
      rowKey={({ account }) => account}
    />
  );
}
