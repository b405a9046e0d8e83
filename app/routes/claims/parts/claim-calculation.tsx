import { negate, subtract, type Ore } from "~ledger/amount";
import type { ClaimMoney } from "~/domain/claims";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import { Amount, CalculationSteps, formatKronor, formatOre, formatPercent, Kr } from "~/ui/money";

type Props = { readonly money: ClaimMoney; readonly grant: Ore; readonly total: Ore };

/** The rule as on paper; what governs is bold. */
export function ClaimCalculation({ money, grant, total }: Props) {
  const t = useText(claimsText).calculation;
  const locale = useLocale();
  const { cumulative, earned, cap, paidBefore, pay } = money;
  const capRules = earned > cap;
  return (
    <>
      <CalculationSteps
        caption={t.title}
        steps={[
          { label: t.cumulative, value: <Amount ore={cumulative} /> },
          {
            label: t.share,
            how: `${formatOre(grant, locale)} ÷ ${formatOre(total, locale)}`,
            value: formatPercent(percentOf(grant, total), locale),
          },
          { label: t.earned, how: t.earnedHow, value: <Amount ore={earned} />, rules: !capRules },
          {
            label: t.cap,
            how: t.capHow({ percent: formatPercent(percentOf(cap, grant), locale) }),
            value: <Amount ore={cap} />,
            rules: capRules,
          },
          { label: t.paid, value: <Amount ore={negate(paidBefore)} /> },
        ]}
        result={{ label: t.pay, value: <Kr ore={pay} /> }}
      />
      {capRules ? (
        <p className="lm-muted">
          {t.kept({ amount: formatKronor(subtract(earned, cap), locale) })}
        </p>
      ) : null}
      {pay === 0n ? <p className="lm-muted">{t.nothing}</p> : null}
    </>
  );
}

const FOUR_DECIMALS = 1_000_000n;

/** Per cent with four decimals, half up, for showing; the rules count with the fraction. */
function percentOf(part: Ore, whole: Ore): string {
  const scaled = (part * FOUR_DECIMALS * 2n + whole) / (whole * 2n);
  const text = scaled.toString().padStart(5, "0");
  return `${text.slice(0, -4)}.${text.slice(-4)}`.replace(/\.?0+$/, "");
}
