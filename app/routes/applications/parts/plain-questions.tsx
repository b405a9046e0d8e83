/** The questions answered in a field or a few. */
import type { ReactNode } from "react";
import {
  type ParticipantsAnswer,
  type PaymentAccountAnswer,
  type PeriodAnswer,
} from "~/domain/applications";
import { accountKinds } from "~/domain/organisations";
import { useText } from "~/i18n";
import formText from "~/i18n/application-form";
import { Checkbox, CheckboxGroup, DateField, RadioGroup, TextArea, TextField } from "~/ui/form";
import { useFormFrame } from "./form-frame";
import type { QuestionProps } from "./question-props";

export const TextQuestion = ({ id, answer, ...field }: QuestionProps<string>) => (
  <TextField name={id} value={answer} {...field} />
);

const ROWS_OF_A_LONG_TEXT = 10;

export const LongTextQuestion = ({
  id,
  answer,
  max,
  ...field
}: QuestionProps<string> & { readonly max?: number }) => (
  <TextArea name={id} value={answer} rows={ROWS_OF_A_LONG_TEXT} max={max} {...field} />
);

type ChoiceProps = QuestionProps<string> & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
};
export const ChoiceQuestion = ({ id, answer, ...field }: ChoiceProps) => (
  <RadioGroup name={id} value={answer} {...field} />
);

export function BooleanQuestion({ id, answer, ...field }: QuestionProps<boolean>) {
  const t = useText(formText).form;
  const options = [
    { value: "yes", label: t.yes },
    { value: "no", label: t.no },
  ];
  const value = answer === undefined ? undefined : answer ? "yes" : "no";
  return <RadioGroup name={id} value={value} options={options} {...field} />;
}

export function DeclarationQuestion({ id, label, hint, answer }: QuestionProps<true>) {
  const t = useText(formText).form;
  return (
    <Group label={label} hint={hint}>
      <Checkbox name={id} label={t.declare} checked={answer === true} />
    </Group>
  );
}

export function PeriodQuestion({ id, label, hint, answer }: QuestionProps<PeriodAnswer>) {
  const t = useText(formText).field;
  return (
    <Group label={label} hint={hint}>
      <DateField name={`${id}.startsOn`} label={t.startsOn} value={answer?.startsOn ?? ""} />
      <DateField name={`${id}.endsOn`} label={t.endsOn} value={answer?.endsOn ?? ""} />
    </Group>
  );
}

export function ParticipantsQuestion(props: QuestionProps<ParticipantsAnswer>) {
  const { id, label, hint, answer } = props;
  const t = useText(formText).field;
  const count = (sex: "women" | "men") => (
    <div>
      <TextField
        name={`${id}.${sex}`}
        label={t[sex]}
        inputMode="numeric"
        size={8}
        value={answer?.[sex]?.toString() ?? ""}
      />
    </div>
  );
  return (
    <Group label={label} hint={hint}>
      <TextArea
        name={`${id}.group`}
        label={t.group}
        hint={t.groupHint}
        rows={4}
        value={answer?.group ?? ""}
      />
      <div className="lm-row">
        {count("women")}
        {count("men")}
      </div>
    </Group>
  );
}

export function MunicipalitiesQuestion({ id, answer, ...field }: QuestionProps<readonly string[]>) {
  const { municipalities } = useFormFrame();
  const options = municipalities.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <div className="lm-columns">
      <CheckboxGroup name={id} value={answer} options={options} {...field} />
    </div>
  );
}

export function PaymentAccountQuestion(props: QuestionProps<PaymentAccountAnswer>) {
  const { id, label, hint, answer } = props;
  const t = useText(formText).field;
  const options = accountKinds.map((kind) => ({ value: kind, label: t[kind] }));
  return (
    <Group label={label} hint={hint}>
      <RadioGroup
        name={`${id}.kind`}
        label={t.accountKind}
        value={answer?.kind ?? "bankgiro"}
        options={options}
      />
      <TextField
        name={`${id}.number`}
        label={t.accountNumber}
        hint={t.accountNumberHint}
        size={30}
        value={answer?.number ?? ""}
      />
    </Group>
  );
}

type GroupProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
};

/** A question with several fields. */
function Group({ label, hint, children }: GroupProps) {
  return (
    <fieldset className="lm-choices">
      <legend>{label}</legend>
      {hint ? <div data-field="description">{hint}</div> : null}
      <div className="lm-stack">{children}</div>
    </fieldset>
  );
}
