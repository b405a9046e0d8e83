import type { Ore } from "~ledger/amount";
import { useLocale, useText } from "~/i18n";
import promisesText from "~/i18n/promises";
import { CommandForm, RadioGroup, SubmitButton } from "~/ui/form";
import { Notice } from "~/ui/layout";
import { formatKronor, formatOre } from "~/ui/money";

type Props = {
  readonly promise: {
    readonly amount: Ore;
    readonly applicant: string;
    readonly status: string;
  };
  readonly link: {
    readonly isUsed: boolean;
    readonly isExpired: boolean;
    readonly hasEnded: boolean;
  };
};

/** The question, or why it is not asked any more. */
export function ConfirmationAnswer({ promise, link }: Props) {
  const t = useText(promisesText).confirmation;
  const locale = useLocale();
  const { applicant, status } = promise;
  const amount = formatKronor(promise.amount, locale);
  if (link.isUsed && status === "confirmed") {
    return (
      <Notice tone="success" title={t.doneConfirmed.title}>
        <p>{t.doneConfirmed.text({ amount, applicant })}</p>
      </Notice>
    );
  }
  if (link.isUsed && status === "refused") {
    return (
      <Notice tone="info" title={t.doneRefused.title}>
        <p>{t.doneRefused.text({ amount, applicant })}</p>
      </Notice>
    );
  }
  const closed = link.isUsed
    ? t.used
    : link.hasEnded
      ? t.ended
      : link.isExpired
        ? t.expired
        : undefined;
  if (closed) {
    return (
      <Notice tone="warn" title={closed.title}>
        <p>{closed.text}</p>
      </Notice>
    );
  }
  return (
    <>
      <p>{t.means}</p>
      <p className="lm-muted">{t.public}</p>
      <CommandForm>
        <input type="hidden" name="shownAmount" value={formatOre(promise.amount, "sv")} />
        <RadioGroup
          name="answer"
          label={t.legend}
          options={[
            { value: "confirm", label: t.confirm({ amount }) },
            { value: "refuse", label: t.refuse },
          ]}
        />
        <p className="lm-muted">{t.once}</p>
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </>
  );
}
