import { createContext, useContext } from "react";
import type { FormAnswer } from "./form-answer";

type FormState = { readonly answer?: FormAnswer; readonly prefix: string };

/** The answer that the fields of one form read. */
export const FormContext = createContext<FormState>({ prefix: "f" });

export const fieldId = (prefix: string, name: string): string =>
  `${prefix}-${name.replace(/[^\w-]/g, "_")}`;

export type FieldState = {
  readonly id: string;
  readonly error?: string;
  readonly understood?: string;
  /** What was typed when the form came back; else undefined. */
  readonly typed?: string | readonly string[];
  readonly hintId: string;
  readonly errorId: string;
};

export function useField(name: string): FieldState {
  const { answer, prefix } = useContext(FormContext);
  const id = fieldId(prefix, name);
  return {
    id,
    error: answer?.errors[name],
    understood: answer?.understood?.[name],
    typed: answer?.values[name],
    hintId: `${id}-hint`,
    errorId: `${id}-error`,
  };
}

/** One value where the form may have sent several. */
export const single = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === "string" || value === undefined ? value : value[0];

export const several = (
  value: string | readonly string[] | undefined,
): readonly string[] | undefined => (typeof value === "string" ? [value] : value);
