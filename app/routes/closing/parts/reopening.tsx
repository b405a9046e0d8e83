import type { PeriodPage } from "~/domain/closing";
import { useLocale, useText } from "~/i18n";
import closingText from "~/i18n/closing";
import { formatDay, formatMonth } from "~/ui/date";
import { CommandForm, SubmitButton } from "~/ui/form";
import { TwoPersons } from "~/ui/layout";

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
          <CommandForm action={`${address}/approval`} id="approve" inline>
            <p className="lm-small">{t.consequence}</p>
            <SubmitButton>{t.agree({ month: formatMonth(period.id, locale) })}</SubmitButton>
          </CommandForm>
        ) : null}
        {mayReopen ? (
          <CommandForm action={`${address}/refusal`} id="decline" inline>
            <SubmitButton look="secondary">{isAsker ? t.takeBack : t.decline}</SubmitButton>
          </CommandForm>
        ) : null}
      </div>
    </TwoPersons>
  );
}
