import { useEffect, useRef, type ReactNode } from "react";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";
import { described, Field, FieldError, type FieldProps } from "./field";
import { several, single, useField } from "./form-context";

export type Choice = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

type SelectProps = FieldProps & {
  readonly value?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The empty choice first: "Välj". */
  readonly empty?: boolean | string;
};

export function Select(props: SelectProps) {
  return (
    <Field {...props}>
      {(state) => (
        <SelectBox
          {...props}
          id={state.id}
          chosen={single(state.typed) ?? props.value}
          ties={described(state, props.hint)}
        />
      )}
    </Field>
  );
}

type SelectBoxProps = Pick<SelectProps, "name" | "options" | "empty"> & {
  readonly id: string;
  readonly chosen: string | undefined;
  readonly ties: ReturnType<typeof described>;
};

function SelectBox({ name, options, empty = false, id, chosen, ties }: SelectBoxProps) {
  const t = useText(uiText).form;
  const box = useRef<HTMLSelectElement>(null);
  // React sets a default once. After a save the new one is what a reset of the form has to go back to.
  useEffect(() => {
    for (const option of box.current?.options ?? [])
      option.defaultSelected = option.value === (chosen ?? "");
  }, [chosen]);
  return (
    <select ref={box} className="ds-input" id={id} name={name} defaultValue={chosen} {...ties}>
      {empty === false ? null : <option value="">{empty === true ? t.choose : empty}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

type GroupProps = FieldProps & {
  readonly options: readonly Choice[];
  /** Each choice as a framed row with its value first: grades with their anchors. */
  readonly anchors?: boolean;
};

/** One of a few. */
export function RadioGroup({ value, ...group }: GroupProps & { readonly value?: string }) {
  return <ChoiceGroup {...group} type="radio" chosen={value === undefined ? [] : [value]} />;
}

/** Any of a few; sends the name once for each. */
export function CheckboxGroup({
  value = [],
  ...group
}: GroupProps & { readonly value?: readonly string[] }) {
  return <ChoiceGroup {...group} type="checkbox" chosen={value} />;
}

type ChoiceGroupProps = GroupProps & {
  readonly type: "radio" | "checkbox";
  readonly chosen: readonly string[];
};

function ChoiceGroup(props: ChoiceGroupProps) {
  const { name, label, hint, optional, hideLabel, options, anchors = false } = props;
  const t = useText(uiText).form;
  const state = useField(name);
  const chosen = several(state.typed) ?? props.chosen;
  const ties = described(state, hint);
  return (
    <fieldset
      className={anchors ? "lm-anchors" : "lm-choices"}
      aria-describedby={ties["aria-describedby"]}
    >
      <legend className={hideLabel ? "lm-sr" : undefined}>
        {label}
        {optional ? <span className="lm-optional"> {t.optional}</span> : null}
      </legend>
      {hint ? (
        <div data-field="description" id={state.hintId}>
          {hint}
        </div>
      ) : null}
      {options.map((option, at) => (
        <ChoiceRow
          key={option.value}
          id={at === 0 ? state.id : `${state.id}-${at}`}
          name={name}
          type={props.type}
          option={option}
          checked={chosen.includes(option.value)}
          invalid={ties["aria-invalid"]}
          anchor={anchors}
        />
      ))}
      <FieldError state={state} />
    </fieldset>
  );
}

type ChoiceRowProps = {
  readonly id: string;
  readonly name: string;
  readonly type: "radio" | "checkbox";
  readonly option: Choice;
  readonly checked: boolean;
  readonly invalid?: true;
  readonly anchor: boolean;
};

function ChoiceRow({ id, name, type, option, checked, invalid, anchor }: ChoiceRowProps) {
  const hintId = `${id}-about`;
  const input = (
    <input
      className={anchor ? undefined : "ds-input"}
      type={type}
      id={id}
      name={name}
      value={option.value}
      defaultChecked={checked}
      aria-invalid={invalid}
      aria-describedby={option.hint ? hintId : undefined}
    />
  );
  if (anchor) {
    return (
      <label className="lm-anchor" htmlFor={id}>
        {input}
        <b>{option.value}</b>
        <span>{option.label}</span>
      </label>
    );
  }
  return (
    <div className="ds-field">
      {input}
      <label className="ds-label" htmlFor={id}>
        {option.label}
      </label>
      {option.hint ? (
        <div data-field="description" id={hintId}>
          {option.hint}
        </div>
      ) : null}
    </div>
  );
}

type CheckboxProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked?: boolean;
  readonly value?: string;
};

/** One yes: "Jag intygar att …". */
export function Checkbox({ name, label, hint, checked = false, value = "yes" }: CheckboxProps) {
  const state = useField(name);
  const typed = several(state.typed);
  const ties = described(state, hint);
  return (
    <div>
      <div className="ds-field">
        <input
          className="ds-input"
          type="checkbox"
          id={state.id}
          name={name}
          value={value}
          defaultChecked={typed ? typed.includes(value) : checked}
          {...ties}
        />
        <label className="ds-label" htmlFor={state.id}>
          {label}
        </label>
        {hint ? (
          <div data-field="description" id={state.hintId}>
            {hint}
          </div>
        ) : null}
      </div>
      <FieldError state={state} />
    </div>
  );
}
