import { ore } from "~ledger/amount";
import type { InterestPart, StoredPart } from "~/domain/recoveries";
import type { RecoveryPage } from "~/domain/recoveries/index.server";
import { fixed } from "~/domain/shared/fraction";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { formatDay } from "~/ui/date";
import { Actions, CommandForm, SubmitButton } from "~/ui/form";
import { Section } from "~/ui/layout";
import {
  CalculationSteps,
  formatDecimal,
  formatKronor,
  Kr,
  type CalculationStep,
} from "~/ui/money";

type Props = { readonly page: RecoveryPage; readonly mayCharge?: boolean };

/** Each period with its days, rate and amount; what has been booked, and what has come since. */
export function InterestCalculation({ page, mayCharge = false }: Props) {
  const t = useText(recoveriesText).interest;
  const locale = useLocale();
  const step = useStep();
  const { recovery, debt, movements } = page;
  if (!["demanded", "settled"].includes(recovery.status)) return null;
  if (recovery.status === "demanded" && !debt) {
    return (
      <Section title={t.title}>
        <p>{t.noRate}</p>
      </Section>
    );
  }
  const charged = movements.filter(({ kind }) => kind === "interest");
  const fresh = (debt?.parts ?? []).map(asStored);
  if (charged.length === 0 && fresh.length === 0) {
    return (
      <Section title={t.title}>
        <p>{t.none}</p>
      </Section>
    );
  }
  return (
    <Section title={t.title} intro={t.intro}>
      {charged.map(({ id, bookedOn, interest, parts }) => (
        <CalculationSteps
          key={id}
          caption={t.charged({ day: formatDay(bookedOn, locale) })}
          steps={parts.map(step)}
          result={{
            label: t.charged({ day: formatDay(bookedOn, locale) }),
            value: <Kr ore={interest} />,
          }}
        />
      ))}
      {debt && fresh.length > 0 ? (
        <CalculationSteps
          caption={t.caption}
          steps={fresh.map(step)}
          result={{
            label: charged.length > 0 ? t.sinceThen : t.sum,
            value: <Kr ore={debt.newInterest} />,
          }}
        />
      ) : null}
      {mayCharge && debt && debt.newInterest > 0n ? (
        <CommandForm action={`/recoveries/${recovery.id}/interest`} id="interest">
          <Actions>
            <SubmitButton>
              {t.button({ amount: formatKronor(debt.newInterest, locale) })}
            </SubmitButton>
          </Actions>
        </CommandForm>
      ) : null}
    </Section>
  );
}

const asStored = (part: InterestPart): StoredPart => ({
  principal: String(part.principal),
  kind: part.kind,
  from: part.from,
  to: part.to,
  days: part.days,
  percent: fixed(part.percent, 2),
  interest: String(part.interest),
});

function useStep(): (part: StoredPart) => CalculationStep {
  const t = useText(recoveriesText).interest;
  const locale = useLocale();
  return ({ kind = "late", from, to, days, percent, principal, interest }) => ({
    label: t.of({ from: formatDay(from, locale), to: formatDay(to, locale) }),
    how: t.how({
      what: t.kind[kind],
      days,
      percent: formatDecimal(percent, locale),
      principal: formatKronor(BigInt(principal), locale),
    }),
    value: <Kr ore={ore(BigInt(interest))} />,
  });
}
