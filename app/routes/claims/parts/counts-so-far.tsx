import type { Indicator, Outcome } from "~/domain/indicators";
import { useLocale, useText } from "~/i18n";
import reportText from "~/i18n/progress-report";
import { OutcomeTable } from "../../follow-up/parts/outcome-table";

type Props = {
  readonly indicators: readonly Indicator[];
  readonly outcomes: readonly Outcome[];
};

/** What is counted so far, and in one line what is not known yet. */
export function CountsSoFar({ indicators, outcomes }: Props) {
  const t = useText(reportText);
  const locale = useLocale();
  const isCounted = ({ id }: Indicator) => outcomes.some(({ indicator }) => indicator === id);
  const counted = indicators.filter(isCounted);
  const unknown = indicators.filter((indicator) => !isCounted(indicator));
  return (
    <>
      {counted.length > 0 ? <OutcomeTable details={{ indicators: counted, outcomes }} /> : null}
      {unknown.length > 0 ? (
        <p className="lm-muted">
          {t.unknown({ names: unknown.map(({ name }) => name[locale]).join("; ") })}
        </p>
      ) : null}
    </>
  );
}
