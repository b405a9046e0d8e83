import { z } from "zod";
import { sectors } from "../applications/index";
import { orgnrField } from "../organisations/index";
import { amountField } from "../shared/amount-field";
import { encodeRefusal } from "../shared/field-refusal";
import { orNull } from "../shared/optional-field";
import { decimalField, textField } from "../shared/plain-fields";

const LONGEST = 3000;

/** A browser sends a file field that nobody has used as an empty file. */
const fileOrNone = z
  .instanceof(File)
  .optional()
  .transform((file) => (file && file.size > 0 ? file : null));

/** A co-financier's certificate. Nothing is written as 0, with the reason in words. */
export const certificateSchema = z.discriminatedUnion("form", [
  z.strictObject({
    form: z.literal("cash"),
    amount: amountField(),
    basis: orNull(textField(LONGEST, { min: 5 })),
    file: fileOrNone,
  }),
  z.strictObject({
    form: z.literal("in_kind"),
    quantity: decimalField({ max: "100000" }),
    rate: amountField().refine((rate) => rate > 0n, encodeRefusal("certificate.rateZero")),
    basis: textField(LONGEST, { min: 5 }),
    file: fileOrNone,
  }),
]);
export type CertificateInput = z.output<typeof certificateSchema>;

export const judgeCertificateSchema = z.discriminatedUnion("judgement", [
  z.strictObject({ judgement: z.literal("accepted"), reason: orNull(textField(LONGEST)) }),
  z.strictObject({
    judgement: z.literal("returned"),
    reason: textField(LONGEST, { min: 10 }),
  }),
]);
export type JudgeCertificateInput = z.output<typeof judgeCertificateSchema>;

/** Somebody else who pays what is missing. */
export const cofinancierSchema = z.strictObject({
  name: textField(200),
  orgnr: orgnrField(),
  sector: z.enum(sectors, { error: "field.missing" }),
  amount: amountField().refine((amount) => amount > 0n, encodeRefusal("cofinancing.amountZero")),
  email: orNull(textField(200).pipe(z.email({ error: "person.email" }))),
});
export type CofinancierInput = z.output<typeof cofinancierSchema>;
