import type { ReportDetails } from "~/domain/follow-up";
import { useLocale, useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import reportText from "~/i18n/progress-report";
import { formatDay } from "~/ui/date";
import {
  Actions,
  AmountField,
  CommandForm,
  DefaultSubmit,
  SubmitButton,
  TextArea,
  TextField,
} from "~/ui/form";
import { Section } from "~/ui/layout";
import { formatKronor, formatOre } from "~/ui/money";
import { InKindFields, ReceivedFields } from "./contribution-fields";
import { OutcomeFields } from "./outcome-fields";

const LESSONS = 3000;

/** The whole report as one form; it may be saved half done. */
export function ReportForm({ details }: { readonly details: ReportDetails }) {
  const t = useText(followUpText);
  const { start } = useText(reportText);
  const locale = useLocale();
  const { report, auditorFrom } = details;
  const cash = report?.cashCost ?? null;
  return (
    <CommandForm>
      <DefaultSubmit name="do" value="save" />
      <input type="hidden" name="version" value={report?.version ?? 0} />
      <Section title={t.outcome.title} intro={t.outcome.intro}>
        {details.outcomesFrom ? (
          <p className="lm-muted">
            {start({
              no: details.outcomesFrom.no,
              day: formatDay(details.outcomesFrom.until, locale),
            })}
          </p>
        ) : null}
        <OutcomeFields details={details} />
      </Section>
      <Section title={t.costs.title}>
        <AmountField
          name="cashCost"
          label={t.costs.cash}
          hint={t.costs.cashHint}
          value={cash === null ? "" : formatOre(cash, locale)}
        />
      </Section>
      {details.inKind.length > 0 ? (
        <Section title={t.costs.inKind} intro={t.costs.inKindIntro}>
          <InKindFields rows={details.inKind} />
        </Section>
      ) : null}
      {details.financiers.length > 0 ? (
        <Section title={t.costs.received} intro={t.costs.receivedIntro}>
          <ReceivedFields rows={details.financiers} />
        </Section>
      ) : null}
      <Section title={t.lessons.title}>
        <TextArea
          name="lessons"
          label={t.lessons.lessons}
          hint={t.lessons.lessonsHint}
          value={report?.lessons ?? ""}
          max={LESSONS}
          rows={6}
        />
        <TextField
          name="auditor"
          label={t.lessons.auditor}
          hint={t.lessons.auditorHint({ amount: formatKronor(auditorFrom, locale) })}
          value={report?.auditor ?? ""}
        />
      </Section>
      <Actions>
        <SubmitButton name="do" value="review">
          {t.edit.review}
        </SubmitButton>
        <SubmitButton look="secondary" name="do" value="save">
          {t.edit.save}
        </SubmitButton>
      </Actions>
    </CommandForm>
  );
}
