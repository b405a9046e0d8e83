import { riskUnit, type RiskRule } from "~/domain/controls";
import { useLocale, useText } from "~/i18n";
import controlsText from "~/i18n/controls";
import { formatWhole } from "~/ui/money";

/** What a rule counted, in its own unit. */
export function useUnit(): (rule: RiskRule, value: number) => string {
  const { unit } = useText(controlsText);
  const locale = useLocale();
  return (rule, value) => unit[riskUnit[rule]]({ value: formatWhole(value, locale) });
}
