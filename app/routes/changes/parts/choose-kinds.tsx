import { Form } from "@remix-run/react";
import { changeKinds, type ChangeKind } from "~/domain/changes";
import { useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { CheckboxGroup, SubmitButton } from "~/ui/form";

/** Which parts of the decision the request is about. The address carries the choice. */
export function ChooseKinds({ chosen }: { readonly chosen: readonly ChangeKind[] }) {
  const { form: t, kind } = useText(changesText);
  return (
    <Form method="get" className="lm-form">
      <p className="lm-measure">{t.noNeed}</p>
      <CheckboxGroup
        name="part"
        label={t.choose}
        value={chosen}
        options={changeKinds.map((value) => ({
          value,
          label: kind[value],
          hint: t.hint[value],
        }))}
      />
      <SubmitButton look={chosen.length > 0 ? "secondary" : "primary"}>
        {t.chooseButton}
      </SubmitButton>
    </Form>
  );
}
