import type { ReactNode } from "react";
import { useText } from "~/i18n";
import formText from "~/i18n/application-form";
import { SubmitButton } from "~/ui/form";
import { useFormFrame } from "./form-frame";
import { rowKey, rowsTyped } from "./rows-in-form";

type QuestionRowsProps = {
  /** How the rows' fields begin: "F13". */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly saved: number;
  /** The fields of one row; `named` makes their names. */
  readonly children: (named: (column: string) => string, at: number) => ReactNode;
};

/** Rows that can be added and removed; the server does it, so that it works without script. */
export function QuestionRows({ name, label, hint, saved, children }: QuestionRowsProps) {
  const t = useText(formText).form;
  const { typed } = useFormFrame();
  const count = typed ? rowsTyped(typed, name) : Math.max(1, saved);
  return (
    <fieldset className="lm-choices">
      <legend>{label}</legend>
      {hint ? <div data-field="description">{hint}</div> : null}
      <div className="lm-stack lm-measure">
        {Array.from({ length: count }, (_, at) => (
          <div
            key={rowKey(typed, name, at)}
            className="lm-panel lm-stack"
            role="group"
            aria-label={t.row({ no: at + 1 })}
          >
            {children((column) => `${name}[${at}].${column}`, at)}
            <SubmitButton
              look="tertiary"
              name="row"
              value={`remove:${name}:${at}`}
              about={t.row({ no: at + 1 })}
            >
              {t.remove}
            </SubmitButton>
          </div>
        ))}
        <SubmitButton look="secondary" name="row" value={`add:${name}`}>
          {t.add}
        </SubmitButton>
      </div>
    </fieldset>
  );
}
