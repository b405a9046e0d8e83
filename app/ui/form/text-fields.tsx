import { useState, type HTMLInputAutoCompleteAttribute } from "react";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";
import { described, Field, type FieldProps } from "./field";
import { single } from "./form-context";

type TextFieldProps = FieldProps & {
  readonly value?: string;
  readonly type?: "text" | "email" | "tel" | "url" | "password" | "search";
  readonly inputMode?: "text" | "numeric" | "decimal" | "email" | "tel";
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  /** Characters that fit, for fields of known length. */
  readonly size?: number;
  readonly readOnly?: boolean;
};

export function TextField(props: TextFieldProps) {
  const { value, type = "text", inputMode, autoComplete, size, readOnly } = props;
  return (
    <Field {...props}>
      {(state) => (
        <input
          className="ds-input"
          id={state.id}
          name={props.name}
          type={type}
          inputMode={inputMode}
          autoComplete={autoComplete}
          size={size}
          readOnly={readOnly}
          defaultValue={type === "password" ? undefined : (single(state.typed) ?? value)}
          {...described(state, props.hint)}
        />
      )}
    </Field>
  );
}

const DATE_CHARACTERS = 18;

/** A day as people write it: letters too, so the keyboard is the usual one. */
export function DateField(props: FieldProps & { readonly value?: string }) {
  const t = useText(uiText).form;
  return (
    <TextField
      {...props}
      hint={props.hint ?? t.dateHint}
      autoComplete="off"
      size={DATE_CHARACTERS}
    />
  );
}

type AmountFieldProps = FieldProps & {
  /** As it stands in the field: use formatOre for a stored amount. */
  readonly value?: string;
};

/** An amount as people write it. The server says what it understood. */
export function AmountField(props: AmountFieldProps) {
  const t = useText(uiText).form;
  const hint = props.hideLabel ? props.hint : (props.hint ?? t.amountHint);
  return (
    <Field {...props} hint={hint}>
      {(state) => (
        <input
          className="ds-input lm-num lm-amount"
          id={state.id}
          name={props.name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={single(state.typed) ?? props.value}
          {...described(state, hint)}
        />
      )}
    </Field>
  );
}

type TextAreaProps = FieldProps & {
  readonly value?: string;
  readonly rows?: number;
  /** Characters allowed; the count is said, nothing is cut off. */
  readonly max?: number;
};

const USUAL_ROWS = 6;

export function TextArea(props: TextAreaProps) {
  const { value, rows = USUAL_ROWS, max } = props;
  const t = useText(uiText).form;
  const [length, setLength] = useState<number | null>(null);
  return (
    <Field {...props}>
      {(state) => (
        <>
          <textarea
            className="ds-input"
            id={state.id}
            name={props.name}
            rows={rows}
            defaultValue={single(state.typed) ?? value}
            onChange={max ? (event) => setLength(event.target.value.length) : undefined}
            {...described(state, props.hint)}
          />
          {max ? (
            <p
              className="lm-counter"
              data-over={length !== null && length > max ? "" : undefined}
              aria-live="polite"
            >
              {length === null
                ? t.charactersAllowed({ max })
                : t.charactersLeft({ left: max - length })}
            </p>
          ) : null}
        </>
      )}
    </Field>
  );
}
