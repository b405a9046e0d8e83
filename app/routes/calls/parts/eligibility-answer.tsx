import type { EligibilityVerdict } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import callsText from "~/i18n/calls";
import { formatDay } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Notice } from "~/ui/layout";
import { Checks } from "~/ui/list";
import { inSentence } from "./amount-text";

type Outcome = "yes" | "no" | "open";
type Props = {
  readonly callId: string;
  readonly dates: { readonly earliestStart: string; readonly latestEnd: string };
  readonly answer: { readonly outcome: Outcome; readonly verdicts: readonly EligibilityVerdict[] };
};

const tone = { yes: "success", no: "error", open: "info" } as const;
const mark = { met: "ok", unmet: "stop", unanswered: "warn" } as const;

/** The answer first, then the reason question by question. */
export function EligibilityAnswer({ callId, dates, answer: { outcome, verdicts } }: Props) {
  const { eligibility: t, apply } = useText(callsText);
  const reasonOf = useReason();
  const questionOf = useQuestion(dates);
  return (
    <>
      <Notice tone={tone[outcome]} title={t.outcome[outcome]}>
        <p>{t.outcomeText[outcome]}</p>
        {outcome === "yes" ? (
          <p>
            <ButtonLink to={`/applications/new?call=${callId}`} look="secondary">
              {apply.button}
            </ButtonLink>
          </p>
        ) : null}
      </Notice>
      <section className="lm-sec" aria-label={t.reasons}>
        <Checks
          checks={verdicts.map((verdict) => ({
            is: mark[verdict.is],
            label: questionOf(verdict.question),
            note: reasonOf(verdict),
          }))}
        />
      </section>
    </>
  );
}

function useQuestion({ earliestStart, latestEnd }: Props["dates"]) {
  const { question: t } = useText(callsText).eligibility;
  const locale = useLocale();
  const [from, to] = [formatDay(earliestStart, locale), formatDay(latestEnd, locale)];
  return (question: EligibilityVerdict["question"]): string =>
    question === "period" ? t.period({ from, to }) : t[question];
}

/** The sentence of a verdict: amounts, days and percentages as the reader writes them. */
function useReason() {
  const sentences: Readonly<Record<string, unknown>> = useText(callsText).eligibility.reason;
  const locale = useLocale();
  return ({ code, params }: EligibilityVerdict): string => {
    const sentence = sentences[code];
    if (typeof sentence !== "function") return String(sentence);
    const { from, to, min, max, share = "" } = params;
    return (sentence as (p: Record<string, string>) => string)({
      share: share.replace(".", locale === "sv" ? "," : "."),
      from: from ? formatDay(from, locale) : "",
      to: to ? formatDay(to, locale) : "",
      min: min ? inSentence(min, locale) : "",
      max: max ? inSentence(max, locale) : "",
    });
  };
}
