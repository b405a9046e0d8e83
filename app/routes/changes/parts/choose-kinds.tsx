import { Form, useSearchParams } from "@remix-run/react";
import { useMemo } from "react";
import { changeKinds, type ChangeKind } from "~/domain/changes";
import { useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { CheckboxGroup, ErrorSummary, FormContext, SubmitButton } from "~/ui/form";

/** Which parts of the decision the request is about. The address carries the choice. */
export function ChooseKinds({ chosen }: { readonly chosen: readonly ChangeKind[] }) {
  const { form: t, kind } = useText(changesText);
  const isSent = useSearchParams()[0].has("choice");
  const isWrong = isSent && chosen.length === 0;
  const state = useMemo(
    () => ({
      prefix: "choice",
      answer: isWrong ? { values: {}, errors: { part: t.chooseOne } } : undefined,
    }),
    [isWrong, t],
  );
  return (
    <FormContext.Provider value={state}>
      <Form method="get" className="lm-form">
        <input type="hidden" name="choice" value="made" />
        <ErrorSummary />
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
    </FormContext.Provider>
  );
}
