import { z } from "zod";
import { encodeRefusal } from "../shared/field-refusal";

const MOST_BYTES = 32 * 1024 * 1024;

export const importFileSchema = z.strictObject({
  file: z
    .instanceof(File, { error: encodeRefusal("bankFile.missing") })
    // A form without a chosen file sends one without a name.
    .refine(({ name }) => name !== "", encodeRefusal("bankFile.missing"))
    .refine(({ size }) => size > 0, encodeRefusal("bankFile.empty"))
    .refine(({ size }) => size <= MOST_BYTES, encodeRefusal("bankFile.tooLarge")),
});
