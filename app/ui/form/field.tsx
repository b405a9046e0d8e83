import type { ReactNode } from "react";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";
import { useField, type FieldState } from "./form-context";

export type FieldProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Required is normal; only what is optional is marked. */
  readonly optional?: boolean;
  /** For fields in a table, where the column's head is the visible label. */
  readonly hideLabel?: boolean;
};

/** Label, hint, control, error. The control gets its id and what describes it. */
export function Field(props: FieldProps & { readonly children: (state: FieldState) => ReactNode }) {
  const { name, label, hint, optional = false, hideLabel = false, children } = props;
  const t = useText(uiText).form;
  const state = useField(name);
  return (
    <div className={hideLabel ? "lm-cellfield" : "ds-field"}>
      <label className={hideLabel ? "lm-sr" : "ds-label"} htmlFor={state.id}>
        {label}
        {optional ? <span className="lm-optional"> {t.optional}</span> : null}
      </label>
      {hint ? (
        <div data-field="description" id={state.hintId}>
          {hint}
        </div>
      ) : null}
      {children(state)}
      <FieldError state={state} />
    </div>
  );
}

/** The same sentence as in the summary, under the field; or what was understood. */
export function FieldError({ state }: { readonly state: FieldState }) {
  if (state.error) {
    return (
      <p className="ds-validation-message" id={state.errorId}>
        {state.error}
      </p>
    );
  }
  return state.understood ? (
    <p className="lm-understood" id={state.errorId} role="status">
      {state.understood}
    </p>
  ) : null;
}

/** The attributes that tie a control to its hint and its error. */
export function described(state: FieldState, hint: ReactNode) {
  const ids = [hint ? state.hintId : null, state.error || state.understood ? state.errorId : null];
  const list = ids.filter((id) => id !== null).join(" ");
  return {
    "aria-describedby": list || undefined,
    "aria-invalid": state.error ? (true as const) : undefined,
  };
}
