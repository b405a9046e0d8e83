import type { CallAssessors } from "~/domain/assessment/index.server";
import { useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { CommandForm, Select, SubmitButton } from "~/ui/form";

type AssignFormProps = {
  readonly row: CallAssessors["applications"][number];
  readonly people: CallAssessors["people"];
  /** The page's answer is this form's. */
  readonly answered: boolean;
};

/** One more assessor for an application; those who already have it are not offered. */
export function AssignForm({ row, people, answered }: AssignFormProps) {
  const t = useText(assessmentText).assessors;
  const free = people.filter(
    ({ id }) => !row.assessors.some(({ assessorId }) => assessorId === id),
  );
  if (free.length === 0) return <small>{t.noPeople}</small>;
  return (
    <CommandForm
      id={`assign-${row.id}`}
      answer={answered ? undefined : null}
      inline
      label={row.title}
    >
      <input type="hidden" name="applicationId" value={row.id} />
      <Select
        name="assessorId"
        label={t.choose}
        empty
        options={free.map(({ id, name, load }) => ({ value: id, label: t.option({ name, load }) }))}
      />
      <SubmitButton look="secondary" about={row.title}>
        {t.button}
      </SubmitButton>
    </CommandForm>
  );
}
