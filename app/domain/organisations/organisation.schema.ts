import { z } from "zod";
import { applicantTypes } from "../calls/index";
import { dateField, textField } from "../shared/plain-fields";
import { vatPositions } from "./vat-position";
import { accountFields, orgnrField } from "./number-fields";

const NAME = 200;

export const registerOrganisationSchema = z.strictObject({
  orgnr: orgnrField(),
  name: textField(NAME),
  type: z.enum(applicantTypes, { error: "field.missing" }),
  foundedOn: dateField().optional(),
  vat: z.enum(vatPositions, { error: "field.missing" }),
});
export type RegisterOrganisationInput = z.output<typeof registerOrganisationSchema>;

export const payeeAccountSchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("bankgiro"), number: accountFields.bankgiro() }),
    z.strictObject({ kind: z.literal("plusgiro"), number: accountFields.plusgiro() }),
    z.strictObject({ kind: z.literal("account"), number: accountFields.account() }),
    z.strictObject({ kind: z.literal("iban"), number: accountFields.iban() }),
  ],
  { error: "field.missing" },
);
export type PayeeAccountNumber = z.output<typeof payeeAccountSchema>;

const METHOD = { shortest: 5, longest: 500 };

export const verifyPayeeAccountSchema = z.strictObject({
  method: textField(METHOD.longest, { min: METHOD.shortest }),
});
