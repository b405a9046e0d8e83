/**
 * Organisations: who applies, who acts for them, and which account they are paid to.
 * Not people's sign-in (identity/) and not payments (disbursements/).
 * Source: 9 § förordningen (2016:1364); payee accounts as versions that are only added and verified by a second person.
 */
export { payableFrom } from "./account-quarantine";
export { organisationAccess } from "./organisation-access";
export {
  payeeAccountSchema,
  registerOrganisationSchema,
  verifyPayeeAccountSchema,
  type PayeeAccountNumber,
  type RegisterOrganisationInput,
} from "./organisation.schema";
export { accountKinds, type AccountKind } from "./account-kind";
export { bankAccount, iban, type BankAccountNumber, type Iban } from "./bank-accounts";
export { accountFields, bankgiroField, orgnrField, plusgiroField } from "./number-fields";
export {
  bankgiro,
  organisationNumber,
  plusgiro,
  type Bankgiro,
  type Plusgiro,
} from "./swedish-numbers";
export { vatPositions, type VatPosition } from "./vat-position";
