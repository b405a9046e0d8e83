/** Organisation number and the numbers of accounts in a form. An empty one refuses with `field.missing`. */
import type { AccountKind } from "./account-kind";
import { writtenField, type FieldReading } from "../shared/field-refusal";
import { bankAccount, iban } from "./bank-accounts";
import { bankgiro, organisationNumber, plusgiro, type ReadNumber } from "./swedish-numbers";

/** Refuses with `orgnr.unreadable`, `orgnr.checkDigit` or `orgnr.personal`. */
export const orgnrField = () => numberField("orgnr", organisationNumber);

/** Refuses with `bankgiro.unreadable` or `bankgiro.checkDigit`. */
export const bankgiroField = () => numberField("bankgiro", bankgiro);

/** Refuses with `plusgiro.unreadable` or `plusgiro.checkDigit`. */
export const plusgiroField = () => numberField("plusgiro", plusgiro);

/** Refuses with `account.unreadable` or `account.checkDigit`. */
export const bankAccountField = () => numberField("account", bankAccount);

/** Refuses with `iban.unreadable`, `iban.checkDigit` or `iban.foreign`. */
export const ibanField = () => numberField("iban", iban);

/** By the kind of account. */
export const accountFields = {
  bankgiro: bankgiroField,
  plusgiro: plusgiroField,
  account: bankAccountField,
  iban: ibanField,
} as const satisfies Record<AccountKind, unknown>;

const numberField = <T>(subject: string, read: (text: string) => ReadNumber<T>) =>
  writtenField("field.missing", (text): FieldReading<T> => {
    if (text.trim() === "") return { code: "field.missing" };
    const result = read(text);
    if ("number" in result) return { value: result.number };
    return { code: `${subject}.${result.problem}` };
  });
