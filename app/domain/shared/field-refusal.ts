/** A refusal inside a Zod message. Zod carries text only; the code and its params travel as JSON and are read back. */
import { z } from "zod";
import type { RefusalParams } from "./result";

type FieldRefusal = { readonly code: string; readonly params?: RefusalParams };

/** @example encodeRefusal("text.tooLong", { max: "400" }) → '{"code":"text.tooLong","params":{"max":"400"}}' */
export const encodeRefusal = (code: string, params: RefusalParams = {}): string =>
  JSON.stringify({ code, params });

/** Reads a message back. A message that was not encoded is taken as a bare code. */
export function decodeRefusal(message: string): Required<FieldRefusal> {
  if (!message.startsWith("{")) return { code: message, params: {} };
  const { code, params }: Required<FieldRefusal> = JSON.parse(message);
  return { code, params };
}

export type FieldReading<T> = { readonly value: T } | FieldRefusal;

/** A form field that reads what was typed, or refuses with a code. An absent field refuses with `missing`. */
export function writtenField<T>(missing: string, read: (text: string) => FieldReading<T>) {
  return z.string({ error: encodeRefusal(missing) }).transform((text, context): T => {
    const reading = read(text);
    if ("value" in reading) return reading.value;
    context.addIssue({ code: "custom", message: encodeRefusal(reading.code, reading.params) });
    return z.NEVER;
  });
}
