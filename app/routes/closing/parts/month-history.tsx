import type { PeriodPage, PeriodStep } from "~/domain/closing";
import { useLocale, useText } from "~/i18n";
import closingText from "~/i18n/closing";
import { formatDay } from "~/ui/date";
import { Timeline } from "~/ui/list";

/** What a person has written; the others have a text of their own. */
const saidByHand: readonly PeriodStep["step"][] = ["closed", "reopenAsked"];

/** Who has done what with the month, and why; the newest first. */
export function MonthHistory({ period }: { readonly period: PeriodPage }) {
  const t = useText(closingText);
  const locale = useLocale();
  if (period.steps.length === 0) return <p className="lm-muted">{t.month.none}</p>;
  return (
    <Timeline
      steps={period.steps.map(({ step, by, on, reason }) => ({
        title: t.step[step],
        state: "done",
        when: t.by({ who: by, when: formatDay(on, locale) }),
        note: saidByHand.includes(step) ? reason : undefined,
      }))}
    />
  );
}
