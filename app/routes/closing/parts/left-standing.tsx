import { Link } from "@remix-run/react";
import type { PeriodPage } from "~/domain/closing";
import { useText } from "~/i18n";
import closingText from "~/i18n/closing";
import { Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { Amount, Kr, LedgerAmount } from "~/ui/money";

/** What has not come to its end when the month does; each amount opens what it is made of. */
export function LeftStanding({ period }: { readonly period: PeriodPage }) {
  const t = useText(closingText).month;
  const { inTransit, toBePaid, to } = period;
  const between = [
    { role: "dueFromBoard", label: t.dueFromBoards, amount: period.dueFromBoards },
    { role: "dueToBoard", label: t.dueToBoards, amount: period.dueToBoards },
  ];
  return (
    <Section title={t.stands} intro={t.standsWhy}>
      <Facts
        look="rows"
        facts={[
          {
            label: t.inTransit,
            value: inTransit.accountId ? (
              <LedgerAmount ore={inTransit.balance} account={inTransit.accountId} asOf={to} kr />
            ) : (
              <Kr ore={inTransit.balance} />
            ),
          },
          {
            label: t.toBePaid,
            value: (
              <Link className="lm-led" to={`/ledger?role=toBePaid&as-of=${to}`}>
                <Amount ore={toBePaid} kr />
              </Link>
            ),
          },
          ...between
            .filter(({ amount }) => amount > 0n)
            .map(({ role, label, amount }) => ({
              label,
              value: (
                <Link className="lm-led" to={`/ledger?role=${role}&as-of=${to}`}>
                  <Amount ore={amount} kr />
                </Link>
              ),
            })),
        ]}
      />
    </Section>
  );
}
