import { z } from "zod";
import { amountField } from "../shared/amount-field";
import { encodeRefusal } from "../shared/field-refusal";
import { orNull } from "../shared/optional-field";
import { dateField, textField } from "../shared/plain-fields";
import { organisationNumber } from "../organisations/index";
import { writtenField } from "../shared/field-refusal";
import { rulings } from "./change";

const LONGEST = { reason: 3000, text: 5000, name: 200 };
const reason = () => textField(LONGEST.reason, { min: 10 });
const MOST_LINES = 100;

const orgnrField = () =>
  writtenField("field.missing", (text) => {
    const read = organisationNumber(text);
    return "number" in read
      ? { value: read.number }
      : { code: `orgnr.${read.problem}`, params: { text: text.trim() } };
  });

const partFields = {
  time: z.strictObject({ endsOn: dateField(), reason: reason() }),
  budget: z.strictObject({
    lines: z
      .array(
        z.strictObject({
          category: textField(10),
          amount: amountField({ allowNegative: true }),
        }),
      )
      .min(1)
      .max(MOST_LINES),
    reason: reason(),
  }),
  content: z.strictObject({ text: textField(LONGEST.text, { min: 20 }), reason: reason() }),
  partner: z.strictObject({
    /** The place of the one who leaves among those decided; empty when one is added. */
    leaves: orNull(textField(3)),
    name: orNull(textField(LONGEST.name)),
    orgnr: orNull(orgnrField()),
    role: orNull(textField(LONGEST.name)),
    reason: reason(),
  }),
  signatory: z.strictObject({
    leaves: orNull(textField(40)),
    joins: orNull(textField(40)),
    reason: reason(),
  }),
};

/** What the recipient writes; at least one part. A part whose fields are not on the form is not asked for. */
export const saveChangeSchema = z
  .strictObject({
    version: z.coerce.number().int().default(0),
    time: partFields.time.optional(),
    budget: partFields.budget.optional(),
    content: partFields.content.optional(),
    partner: partFields.partner.optional(),
    signatory: partFields.signatory.optional(),
  })
  .refine(
    ({ version: _version, ...parts }) => Object.values(parts).some((part) => part !== undefined),
    encodeRefusal("change.nothingAsked"),
  );
export type SaveChangeInput = z.output<typeof saveChangeSchema>;

export const returnChangeSchema = z.strictObject({ reason: reason() });

/** What is proposed about each part; one that is left open is decided later. */
export const proposeChangeSchema = z.strictObject({
  parts: z
    .array(
      z
        .strictObject({
          id: z.uuid(),
          outcome: z.enum([...rulings, ""], encodeRefusal("field.missing")).default(""),
          reasons: orNull(textField(LONGEST.reason, { min: 10 })),
          verified: orNull(textField(LONGEST.name, { min: 5 })),
        })
        .superRefine(({ outcome, reasons }, context) => {
          if (outcome !== "" && reasons === null)
            context.addIssue({
              code: "custom",
              path: ["reasons"],
              message: encodeRefusal("field.missing"),
            });
        }),
    )
    .min(1),
});
export type ProposeChangeInput = z.output<typeof proposeChangeSchema>;

export const decideChangeSchema = z.strictObject({
  shownHash: z.string().regex(/^[0-9a-f]{64}$/),
});
