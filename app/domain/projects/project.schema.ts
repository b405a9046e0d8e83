/** What may come in when an award is accepted. */
import { z } from "zod";
import { amountField } from "../shared/amount-field";
import { textField } from "../shared/plain-fields";
import { revisions } from "./project";

const MOST_LINES = 100;

export const acceptSchema = z.object({
  /** Asked only after a partial award. */
  revision: z.enum(revisions).optional(),
  /** The revised budget; read only when the project is made smaller. */
  lines: z
    .array(z.object({ category: textField(10), amount: amountField({ allowNegative: true }) }))
    .max(MOST_LINES)
    .optional(),
});
