/** A refusal inside a Zod message. Zod carries text only; the code and its params travel as JSON and are read back. */
import type { RefusalParams } from "./result";

export type FieldRefusal = { readonly code: string; readonly params: RefusalParams };

/** @example encodeRefusal("text.tooLong", { max: "400" }) → '{"code":"text.tooLong","params":{"max":"400"}}' */
export const encodeRefusal = (code: string, params: RefusalParams = {}): string =>
  JSON.stringify({ code, params });

/** Reads a message back. A message that was not encoded is taken as a bare code. */
export function decodeRefusal(message: string): FieldRefusal {
  if (!message.startsWith("{")) return { code: message, params: {} };
  const { code, params }: FieldRefusal = JSON.parse(message);
  return { code, params };
}
