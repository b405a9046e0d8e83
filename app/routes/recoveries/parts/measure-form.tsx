import type { MeasureKind } from "~/domain/recoveries";
import { useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import {
  AmountField,
  Checkbox,
  CommandForm,
  DateField,
  SubmitButton,
  TextArea,
  TextField,
  type FormAnswer,
} from "~/ui/form";

type Props = {
  readonly kind: MeasureKind;
  /** When the page has several forms: the answer, if it was to this one. */
  readonly answer?: FormAnswer | null;
};

const REASON_ROWS = 3;
const COUNT_CHARACTERS = 4;

/** One of the things that can be proposed about a debt. */
export function MeasureForm({ kind, answer }: Props) {
  const t = useText(recoveriesText).measure;
  return (
    <CommandForm id={kind} answer={answer} label={t.kind[kind]}>
      <input type="hidden" name="kind" value={kind} />
      <Fields kind={kind} />
      <TextArea name="reasons" label={t.reasons} rows={REASON_ROWS} />
      <SubmitButton>{t.button({ kind: t.kind[kind] })}</SubmitButton>
    </CommandForm>
  );
}

function Fields({ kind }: Pick<Props, "kind">) {
  const t = useText(recoveriesText).measure;
  switch (kind) {
    case "payment":
      return (
        <>
          <AmountField name="amount" label={t.amount} />
          <DateField name="day" label={t.paidOn} />
        </>
      );
    case "remission":
    case "write_off":
      return <AmountField name="amount" label={t.amount} />;
    case "respite":
      return (
        <>
          <DateField name="day" label={t.respiteUntil} />
          <OverAYear />
        </>
      );
    case "instalments":
      return (
        <>
          <DateField name="day" label={t.firstOn} />
          <TextField
            name="instalments"
            label={t.count}
            hint={t.countHint}
            inputMode="numeric"
            size={COUNT_CHARACTERS}
          />
          <OverAYear />
        </>
      );
    case "collection":
      return null;
  }
}

function OverAYear() {
  const t = useText(recoveriesText).measure;
  return <Checkbox name="overAYear" label={t.overAYear} hint={t.overAYearWhy} />;
}
