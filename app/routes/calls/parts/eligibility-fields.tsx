import { applicantTypes, type EligibilityQuestion } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import callsText from "~/i18n/calls";
import { formatDay } from "~/ui/date";
import { AmountField, RadioGroup, Select } from "~/ui/form";

/** What stands in the address, question by question. */
export type Typed = Readonly<Record<EligibilityQuestion, string>>;

type Props = {
  readonly dates: { readonly earliestStart: string; readonly latestEnd: string };
  readonly typed: Typed;
  /** An amount that could not be read, as it was typed. */
  readonly unreadAmount: string | null;
};

/** The six questions, with what was answered. */
export function EligibilityFields({ dates, typed, unreadAmount }: Props) {
  const { eligibility: t, applicantType } = useText(callsText);
  const locale = useLocale();
  const yesNo = [
    { value: "yes", label: t.yes },
    { value: "no", label: t.no },
  ];
  const from = formatDay(dates.earliestStart, locale);
  const to = formatDay(dates.latestEnd, locale);
  return (
    <>
      <Select
        name="type"
        label={t.question.type}
        value={typed.type}
        empty={t.choose}
        options={applicantTypes.map((value) => ({ value, label: applicantType[value] }))}
      />
      <RadioGroup
        name="twoYears"
        label={t.question.twoYears}
        hint={t.question.twoYearsHint}
        value={typed.twoYears}
        options={yesNo}
      />
      <RadioGroup name="debts" label={t.question.debts} value={typed.debts} options={yesNo} />
      <RadioGroup
        name="ordinary"
        label={t.question.ordinary}
        value={typed.ordinary}
        options={yesNo}
      />
      <RadioGroup
        name="period"
        label={t.question.period({ from, to })}
        value={typed.period}
        options={yesNo}
      />
      <AmountField
        name="amount"
        label={t.question.amount}
        value={typed.amount}
        {...(unreadAmount !== null && { hint: t.amountUnread({ text: unreadAmount }) })}
      />
    </>
  );
}
