import { subtract, type Ore } from "~ledger/amount";
import type { Reconciliation } from "~/domain/reconciliation/index.server";
import { useLocale, useText } from "~/i18n";
import reconciliationText from "~/i18n/reconciliation";
import { Section } from "~/ui/layout";
import { Figures, formatKronor, Kr, LedgerAmount } from "~/ui/money";

/** A ledger balance opens its register; nought of an account that was never used has none to open. */
function Balance({
  of,
}: {
  readonly of: { readonly balance: Ore; readonly accountId: string | null };
}) {
  return of.accountId === null ? (
    <Kr ore={of.balance} />
  ) : (
    <LedgerAmount ore={of.balance} account={of.accountId} kr />
  );
}

/** What the ledger says, what the bank says, and what differs. */
export function ReconciliationFigures({ found }: { readonly found: Reconciliation }) {
  const t = useText(reconciliationText).reconciliation;
  const locale = useLocale();
  const { bank, ledger, difference, explained, closed, statements, inTransit } = found;
  const unexplained = subtract(subtract(difference, explained), closed);
  const moved = bank ? subtract(bank.closing, bank.opening) : null;
  return (
    <Section>
      <Figures
        figures={[
          { label: t.ledger, value: <Balance of={ledger} />, note: t.since },
          {
            label: t.bank,
            value: moved === null ? "–" : <Kr ore={moved} />,
            note: t.movements({ count: statements }),
          },
          {
            label: t.difference,
            value: <Kr ore={difference} />,
            note:
              unexplained !== 0n
                ? t.notExplained({ amount: formatKronor(unexplained, locale) })
                : difference === 0n
                  ? t.zero
                  : found.openCount > 0
                    ? t.underInquiry
                    : t.explained,
            main: true,
          },
          { label: t.inTransit, value: <Balance of={inTransit} />, note: t.inTransitNote },
        ]}
      />
      {closed !== 0n ? (
        <p className="lm-small lm-muted">{t.closed({ amount: formatKronor(closed, locale) })}</p>
      ) : null}
      {bank && bank.opening !== 0n ? (
        <p className="lm-small lm-muted">
          {t.opening({ amount: formatKronor(bank.opening, locale) })}
        </p>
      ) : null}
    </Section>
  );
}
