import { sum } from "~ledger/amount";
import type { PreparedSettlement } from "~/domain/follow-up";
import { useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { Section } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { useQuantity } from "./contribution-columns";

/** What the officer found proved of every promise, and why when it is less than was reported. */
export function ContributionTable({ settlement }: { readonly settlement: PreparedSettlement }) {
  const { settlement: t, costs } = useText(followUpText);
  const quantity = useQuantity();
  const { contributions, reasons } = settlement;
  return (
    <Section title={t.contributions}>
      <DataTable
        caption={t.contributions}
        captionHidden
        rows={contributions}
        rowKey={(row) => row.id}
        sums={[
          {
            label: costs.sum,
            cells: { amount: <Amount ore={sum(contributions.map(({ amount }) => amount))} /> },
          },
        ]}
        columns={[
          {
            key: "from",
            head: costs.column.from,
            cell: (row) => (
              <>
                {row.name}
                {row.quantity === null ? null : (
                  <small>
                    {t.inKindOf({ quantity: quantity(row.quantity, row.unit ?? "hour") })}
                  </small>
                )}
              </>
            ),
          },
          {
            key: "amount",
            head: costs.column.verifiedKr,
            num: true,
            cell: (row) => <Amount ore={row.amount} />,
          },
        ]}
      />
      {reasons === "" ? null : (
        <>
          <h3>{t.reasons}</h3>
          <p className="lm-measure">{reasons}</p>
        </>
      )}
    </Section>
  );
}
