import { add } from "~ledger/amount";
import type { RecoveryPage } from "~/domain/recoveries/index.server";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { formatDay } from "~/ui/date";
import { Section } from "~/ui/layout";
import { Figures, formatKronor, Kr, LedgerAmount, type Figure } from "~/ui/money";

/** The money of a recovery, and where it goes when it comes. */
export function DebtFigures({ page }: { readonly page: RecoveryPage }) {
  const texts = useText(recoveriesText);
  const t = texts.money;
  const { recovery } = page;
  const { returnsTo, decided } = recovery;
  return (
    <Section title={t.title}>
      <Figures figures={useFigures(page)} />
      {decided && returnsTo && recovery.principal > 0n ? (
        <p className="lm-small">
          {texts.goesTo.label}: {texts.goesTo[returnsTo]}.
        </p>
      ) : null}
      {decided ? null : <p className="lm-small">{t.nothingYet}</p>}
    </Section>
  );
}

function useFigures({ recovery, debt, account }: RecoveryPage): Figure[] {
  const t = useText(recoveriesText).money;
  const locale = useLocale();
  const { amount, waived, principal, cleared, decided } = recovery;
  const note = waived > 0n ? t.waived({ amount: formatKronor(waived, locale) }) : undefined;
  if (!decided || principal === 0n) {
    return [{ label: t.amount, value: <Kr ore={amount} />, note, main: true }];
  }
  const start = { label: t.principal, value: <Kr ore={principal} />, note };
  if (!debt) {
    const paid = { label: t.cleared, value: <Kr ore={cleared} /> };
    return recovery.status === "decided" ? [{ ...start, main: true }] : [start, paid];
  }
  const booked = add(debt.principalLeft, debt.interestLeft);
  return [
    start,
    {
      label: t.left,
      note: cleared > 0n ? t.clearedNote({ amount: formatKronor(cleared, locale) }) : undefined,
      value:
        account && booked === debt.principalLeft ? (
          <LedgerAmount ore={debt.principalLeft} account={account} kr />
        ) : (
          <Kr ore={debt.principalLeft} />
        ),
    },
    { label: t.interest, value: <Kr ore={add(debt.interestLeft, debt.newInterest)} /> },
    {
      label: t.toPay,
      value: <Kr ore={debt.total} />,
      note: debt.nextDue ? t.due({ day: formatDay(debt.nextDue.dueOn, locale) }) : undefined,
      main: true,
    },
  ];
}
