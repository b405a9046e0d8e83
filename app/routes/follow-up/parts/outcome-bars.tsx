import type { PublicOutcome } from "~/domain/follow-up";
import { useLocale, useText } from "~/i18n";
import outcomesText from "~/i18n/outcomes";
import { ProgressAgainstTarget, type TargetBar } from "~/ui/chart";
import { formatPercent } from "~/ui/money";

const WHOLE = 100;

/** Only what is known and may be shown is drawn; the table says the rest. */
export function OutcomeBars({ outcomes }: { readonly outcomes: readonly PublicOutcome[] }) {
  const t = useText(outcomesText).project;
  const locale = useLocale();
  const bars = outcomes.flatMap((outcome): TargetBar[] => {
    const { indicator, counts, percent, isReached } = outcome;
    const { total } = counts;
    if (total.kind !== "shown" || indicator.unit === "count") return [];
    const target = indicator.target?.total;
    const isShare = indicator.unit === "percent";
    if (isShare && percent === null) return [];
    const longest = Math.max(total.value, target ?? 0, 1);
    return [
      {
        label: indicator.name[locale],
        note: target === undefined ? t.noTarget : t.target({ target }),
        percent: isShare ? Number(percent) : (total.value / longest) * WHOLE,
        ...(target !== undefined && !isShare && { target: (target / longest) * WHOLE }),
        ...(isReached !== null && { reached: isReached }),
        value:
          percent === null
            ? String(total.value)
            : t.value({ total: total.value, percent: formatPercent(percent, locale) }),
      },
    ];
  });
  return bars.length > 0 ? <ProgressAgainstTarget bars={bars} /> : null;
}
