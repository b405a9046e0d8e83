import { Link } from "@remix-run/react";
import type { GrantedStatement } from "~/domain/reports";
import { useText } from "~/i18n";
import statementsText from "~/i18n/statements";
import { Section } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { ledgerAddress } from "./account-filter";
import type { TypedStatement } from "./statement-filter";

type LeftPerYearProps = {
  readonly statement: GrantedStatement;
  readonly typed: TypedStatement;
};

/** What is left, by the year that it burdens; each amount opens the accounts that it is the sum of. */
export function LeftPerYear({ statement, typed }: LeftPerYearProps) {
  const { granted: t } = useText(statementsText);
  const { sums, isToday, asOf: day } = statement;
  const asOf = isToday ? null : day;
  const years = sums.committed.filter(({ amount }) => amount !== 0n);
  if (years.length === 0 && sums.toBePaid === 0n) return null;
  const rows = [
    ...years.map(({ year, amount }) => ({
      key: String(year),
      label: t.committed({ year }),
      amount,
      to: ledgerAddress({ ...typed, role: "committed", year: String(year) }, asOf),
    })),
    {
      key: "toBePaid",
      label: t.approved,
      amount: sums.toBePaid,
      to: ledgerAddress({ ...typed, role: "toBePaid" }, asOf),
    },
  ];
  return (
    <Section title={t.perYear} intro={t.perYearIntro}>
      <DataTable
        caption={t.perYear}
        captionHidden
        columns={[
          { key: "year", head: t.yearHead, cell: ({ label }) => label },
          {
            key: "amount",
            head: t.amount,
            num: true,
            cell: ({ amount, to }) => (
              <Link className="lm-led" to={to}>
                <Amount ore={amount} />
              </Link>
            ),
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
        sums={[{ label: t.leftTotal, cells: { amount: <Amount ore={sums.left} /> } }]}
      />
    </Section>
  );
}
