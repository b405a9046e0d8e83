import type { RankingYear } from "~/domain/assessment/index.server";
import { useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { Section } from "~/ui/layout";
import { Amount, LedgerAmount } from "~/ui/money";
import { DataTable } from "~/ui/table";

/** The call's envelope year by year; what is left is the ledger's. */
export function FrameYears({ years }: { readonly years: readonly RankingYear[] }) {
  const t = useText(assessmentText).ranking;
  const sum = (pick: (year: RankingYear) => bigint) =>
    years.reduce((total, year) => total + pick(year), 0n);
  return (
    <Section>
      <div className="lm-measure">
        <DataTable
          caption={t.years}
          columns={[
            { key: "year", head: t.year, cell: ({ year }) => year },
            {
              key: "amount",
              head: t.amountKr,
              num: true,
              cell: ({ amount }) => <Amount ore={amount} />,
            },
            {
              key: "left",
              head: t.leftKr,
              num: true,
              cell: ({ left, account }) =>
                account ? <LedgerAmount ore={left} account={account} /> : <Amount ore={left} />,
            },
          ]}
          rows={years}
          rowKey={({ year }) => String(year)}
          sums={[
            {
              label: t.sum,
              cells: {
                amount: <Amount ore={sum(({ amount }) => amount)} />,
                left: <Amount ore={sum(({ left }) => left)} />,
              },
            },
          ]}
        />
      </div>
    </Section>
  );
}
