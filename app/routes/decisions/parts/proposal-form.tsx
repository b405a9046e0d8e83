import { consequenceKeys, decisionOutcomes } from "~/domain/decisions";
import type { ProposalPage, YearControl } from "~/domain/decisions/index.server";
import { useLocale, useText } from "~/i18n";
import decisionsText from "~/i18n/decisions";
import { ConditionFields } from "./condition-fields";
import { Actions, AmountField, CommandForm, RadioGroup, SubmitButton, TextArea } from "~/ui/form";
import { Section } from "~/ui/layout";
import { formatKronor, formatOre } from "~/ui/money";

const LONG = 8000;
const SHORT = 3000;

/** Outcome, amount and years, reasons, conditions, consequences. It begins with a suggestion, or with what was returned. */
export function ProposalForm({ page }: { readonly page: ProposalPage }) {
  const text = useText(decisionsText);
  const t = text.proposal;
  const locale = useLocale();
  const { start } = page;
  return (
    <CommandForm>
      <RadioGroup
        name="outcome"
        label={t.outcome}
        hint={t.outcomeHint({ sought: formatKronor(page.sought, locale) })}
        value={start.outcome}
        options={decisionOutcomes.map((value) => ({ value, label: text.outcome[value] }))}
      />
      <AmountField
        name="granted"
        label={t.granted}
        hint={<GrantedHint ahead={page.ahead} />}
        value={amountText(start.granted, locale)}
      />
      <Section title={t.years} intro={t.yearsIntro}>
        <div className="lm-stack">
          {page.years.map((year, at) => (
            <YearField key={year.year} year={year} at={at} start={start.years} />
          ))}
        </div>
      </Section>
      <div className="lm-stack">
        <TextArea
          name="reasons"
          label={t.reasons}
          hint={t.reasonsHint}
          value={start.reasons}
          rows={6}
          max={LONG}
        />
        <TextArea
          name="conditions"
          label={t.conditions}
          hint={t.conditionsHint}
          value={start.conditions}
          rows={8}
          max={LONG}
          optional
        />
      </div>
      <ConditionFields start={start.toMeet ?? []} />
      <Section title={t.consequences} intro={t.consequencesIntro}>
        <div className="lm-stack">
          {consequenceKeys.map((key) => (
            <TextArea
              key={key}
              name={`consequences.${key}`}
              label={text.consequence[key]}
              value={start.consequences[key]}
              rows={3}
              max={SHORT}
            />
          ))}
        </div>
      </Section>
      <Actions>
        <SubmitButton>{t.button}</SubmitButton>
      </Actions>
    </CommandForm>
  );
}

/** How to write the amount, and what is left for those that have a better place. */
function GrantedHint({ ahead }: Pick<ProposalPage, "ahead">) {
  const t = useText(decisionsText).proposal;
  const locale = useLocale();
  if (!ahead) return <>{t.grantedHint}</>;
  const amount = formatKronor(ahead.amount, locale);
  return (
    <>
      {t.ahead({ count: ahead.count, amount })} {t.grantedHint}
    </>
  );
}

const amountText = (amount: bigint, locale: "sv" | "en"): string =>
  amount === 0n ? "" : formatOre(amount, locale);

type YearFieldProps = {
  readonly year: YearControl;
  readonly at: number;
  readonly start: ProposalPage["start"]["years"];
};

/** One year's part, with what the ledger says is left of it. */
function YearField({ year, at, start }: YearFieldProps) {
  const t = useText(decisionsText).proposal;
  const locale = useLocale();
  const left = formatKronor(year.left, locale);
  const room = year.room && formatKronor(year.room.left, locale);
  const hint = !room
    ? t.yearLeft({ left })
    : year.room?.hasAuthority
      ? t.yearRoom({ left, room })
      : t.yearFreeRoom({ left, room });
  const given = start.find((one) => one.year === year.year);
  return (
    <>
      <input type="hidden" name={`years[${at}].year`} value={year.year} />
      <AmountField
        name={`years[${at}].amount`}
        label={t.year({ year: year.year })}
        hint={hint}
        value={amountText(given?.amount ?? 0n, locale)}
      />
    </>
  );
}
