/** How long a change of account waits, verified or not, so that whoever did not make it has time to say so. */
import { addBankDays } from "../shared/bank-days";
import { dayOf, type Instant, type PlainDate } from "../shared/dates";

const QUARANTINE_BANK_DAYS = 3;

type Added = { readonly version: number; readonly addedAt: Instant };

/** The first day that a changed account is paid to: the third bank day after the change. Null for the first account. */
export const payableFrom = ({ version, addedAt }: Added): PlainDate | null =>
  version === 1 ? null : addBankDays(dayOf(addedAt), QUARANTINE_BANK_DAYS);
