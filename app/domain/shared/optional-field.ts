import { z } from "zod";

/** A field that may be left empty; otherwise it is read by `field`. */
export const orNull = <T>(field: z.ZodType<T, string>) =>
  z
    .string()
    .default("")
    .transform((text, context): T | null => {
      if (text.trim() === "") return null;
      const read = field.safeParse(text);
      if (read.success) return read.data;
      for (const { message } of read.error.issues) context.addIssue({ code: "custom", message });
      return z.NEVER;
    });
