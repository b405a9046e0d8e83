import { Link } from "@remix-run/react";
import type { GrantedStatement } from "~/domain/reports";
import { useText } from "~/i18n";
import statementsText from "~/i18n/statements";
import { Section } from "~/ui/layout";
import { CalculationSteps, Kr } from "~/ui/money";
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
  const steps = [
    ...years.map(({ year, amount }) => ({
      label: t.committed({ year }),
      amount,
      to: ledgerAddress({ ...typed, role: "committed", year: String(year) }, asOf),
    })),
    {
      label: t.approved,
      amount: sums.toBePaid,
      to: ledgerAddress({ ...typed, role: "toBePaid" }, asOf),
    },
  ];
  return (
    <Section title={t.perYear} intro={t.perYearIntro}>
      <div className="lm-measure">
        <CalculationSteps
          caption={t.perYear}
          steps={steps.map(({ label, amount, to }) => ({
            label,
            value: (
              <Link className="lm-led" to={to}>
                <Kr ore={amount} />
              </Link>
            ),
          }))}
          result={{
            label: t.leftTotal,
            value: (
              <Link className="lm-led" to={ledgerAddress(typed, asOf)}>
                <Kr ore={sums.left} />
              </Link>
            ),
          }}
        />
      </div>
    </Section>
  );
}
