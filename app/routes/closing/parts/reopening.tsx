import type { PeriodPage } from "~/domain/closing";
import { useLocale, useText } from "~/i18n";
import closingText from "~/i18n/closing";
import { formatDay, formatMonth } from "~/ui/date";
import { SubmitButton } from "~/ui/form";
import { TwoPersons } from "~/ui/layout";
import { StepForm } from "./step-form";

type Props = {
  readonly period: PeriodPage;
  readonly mayReopen: boolean;
  readonly isAsker: boolean;
};

/** Both steps of a reopening, who asked, and what the reader can do about it. */
export function Reopening({ period, mayReopen, isAsker }: Props) {
  const { reopen: t, by } = useText(closingText);
  const locale = useLocale();
  const [asked] = period.steps;
  const address = `/periods/${period.id}/reopening`;
  return (
    <TwoPersons
      title={t.two}
      steps={[
        {
          label: t.asked,
          state: "done",
          who: asked ? by({ who: asked.by, when: formatDay(asked.on, locale) }) : null,
        },
        { label: t.answered, state: "now", who: isAsker ? t.own : mayReopen ? t.you : t.wait },
      ]}
    >
      {asked ? <p>{asked.reason}</p> : null}
      <div className="lm-stack">
        {mayReopen && !isAsker ? (
          <StepForm action={`${address}/approval`} id="approve" inline>
            <p className="lm-small">{t.consequence}</p>
            <SubmitButton>{t.agree({ month: formatMonth(period.id, locale) })}</SubmitButton>
          </StepForm>
        ) : null}
        {mayReopen ? (
          <StepForm action={`${address}/refusal`} id="decline" inline>
            <SubmitButton look="secondary">{isAsker ? t.takeBack : t.decline}</SubmitButton>
          </StepForm>
        ) : null}
      </div>
    </TwoPersons>
  );
}
