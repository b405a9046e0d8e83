import { z } from "zod";
import { amountField } from "../shared/amount-field";
import { dateField } from "../shared/plain-fields";

/** In the form: everybody's large payments, not a person's. */
export const LARGE = "large";

export const attestLimitSchema = z
  .strictObject({
    personId: z.union([z.uuid(), z.literal(LARGE)], { error: "field.missing" }),
    amount: amountField(),
    validFrom: dateField(),
  })
  .transform(({ personId, ...rest }) => ({
    ...rest,
    personId: personId === LARGE ? null : personId,
  }));
