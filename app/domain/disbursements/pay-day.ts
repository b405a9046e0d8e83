/** The day a run is paid: a bank day, today or later. The bank would move any other day, and its statement would differ. */
import { bankFree, nextBankDay } from "../shared/bank-days";
import { isBefore, type PlainDate } from "../shared/dates";
import { refuseField, type Refusal } from "../shared/result";

export function payDayRefusal(day: PlainDate, today: PlainDate): Refusal | null {
  if (isBefore(day, today))
    return refuseField("paysOn", "payment.dayPassed", { day, next: nextBankDay(today) });
  const why = bankFree(day);
  return why
    ? refuseField("paysOn", "payment.notBankDay", { day, why, next: nextBankDay(day) })
    : null;
}
