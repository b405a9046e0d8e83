import { Link } from "@remix-run/react";
import { useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import tiesText from "~/i18n/ties";
import { Actions, CommandForm, RadioGroup, SubmitButton, TextArea } from "~/ui/form";

type DeclarationFormProps = {
  /** No conflict is already declared: what is left to say is that there is one. */
  readonly onlyConflict: boolean;
  readonly yesHint: string;
  /** A register shows a tie: why it is no conflict is to be said. */
  readonly isTied: boolean;
  readonly cancel: { readonly label: string; readonly to: string };
};

/** What an assessor or a decision-maker says of a conflict of interest. */
export function DeclarationForm({ onlyConflict, yesHint, isTied, cancel }: DeclarationFormProps) {
  const t = useText(assessmentText).conflict;
  const ties = useText(tiesText);
  const yes = { value: "yes", label: t.yes, hint: yesHint };
  return (
    <CommandForm>
      <RadioGroup
        name="conflict"
        label={t.legend}
        options={onlyConflict ? [yes] : [{ value: "no", label: t.no }, yes]}
      />
      <TextArea
        name="reason"
        label={isTied ? ties.reason : t.reason}
        hint={isTied ? ties.reasonHint : t.reasonHint}
        optional={!isTied}
        rows={3}
      />
      <p className="lm-muted">{t.after}</p>
      <Actions>
        <SubmitButton>{t.button}</SubmitButton>
        <Link to={cancel.to}>{cancel.label}</Link>
      </Actions>
    </CommandForm>
  );
}
