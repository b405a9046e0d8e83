/**
 * Payee signals: what makes an account that is to be paid worth another look, and the list of employees' own accounts.
 * Not whether the account is the recipient's (organisations/), and not what else stops a payment (payment-blocks/).
 * Source: 3 § and 16–18 §§ förvaltningslagen (2017:900), on conflict of interest; the authority's internal control (2007:603).
 */
export { payeeSignalAccess } from "./payee-signal-access";
export { payeeSignals, type PayeeSignal } from "./payee-signal";
export {
  endStaffAccountSchema,
  judgeSignalSchema,
  staffAccountSchema,
  type JudgeSignalInput,
  type StaffAccountInput,
} from "./payee-signal.schema";
