import type { Site, SiteSources } from "~/domain/applications";
import { useText } from "~/i18n";
import sitesText from "~/i18n/sites";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { subtract, sum, zero, type Ore } from "~ledger/amount";

type Props = { readonly sources: SiteSources; readonly sites: readonly Site[] };

/** What there is to spread over the towns, and what is spread as it was last saved. */
export function SourceTable({ sources, sites }: Props) {
  const t = useText(sitesText);
  const row = (id: string, name: string, whole: Ore, of: (site: Site) => Ore) => {
    const spread = sum(sites.map(of));
    return { id, name, whole, spread, left: subtract(whole, spread) };
  };
  const rows = [
    row("grant", t.grantSource, sources.grant, ({ grant }) => grant),
    ...sources.financiers.map(({ id, name, amount }) =>
      row(
        id,
        name,
        amount,
        ({ financiers }) => financiers.find((one) => one.id === id)?.amount ?? zero,
      ),
    ),
    ...(sources.inKind > 0n
      ? [row("inKind", t.inKindSource, sources.inKind, ({ inKind }) => inKind)]
      : []),
  ];
  return (
    <DataTable
      caption={t.sources}
      dense
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", head: t.source, cell: ({ name }) => name },
        { key: "whole", head: t.whole, num: true, cell: ({ whole }) => <Amount ore={whole} /> },
        { key: "spread", head: t.spread, num: true, cell: ({ spread }) => <Amount ore={spread} /> },
        { key: "left", head: t.left, num: true, cell: ({ left }) => <Amount ore={left} /> },
      ]}
    />
  );
}
