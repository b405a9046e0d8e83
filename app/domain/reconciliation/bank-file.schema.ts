import { z } from "zod";
import { encodeRefusal } from "../shared/field-refusal";
import { MOST_FILE_BYTES } from "../shared/file-limit";

export const importFileSchema = z.strictObject({
  file: z
    .instanceof(File, { error: encodeRefusal("bankFile.missing") })
    // A form without a chosen file sends one without a name.
    .refine(({ name }) => name !== "", encodeRefusal("bankFile.missing"))
    .refine(({ size }) => size > 0, encodeRefusal("bankFile.empty"))
    .refine(({ size }) => size <= MOST_FILE_BYTES, encodeRefusal("bankFile.tooLarge")),
});
