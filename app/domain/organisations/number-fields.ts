/** Organisation number, bankgiro and plusgiro in a form. An empty one refuses with `field.missing`. */
import { writtenField, type FieldReading } from "../shared/field-refusal";
import { bankgiro, organisationNumber, plusgiro, type ReadNumber } from "./swedish-numbers";

/** Refuses with `orgnr.unreadable`, `orgnr.checkDigit` or `orgnr.personal`. */
export const orgnrField = () => numberField("orgnr", organisationNumber);

/** Refuses with `bankgiro.unreadable` or `bankgiro.checkDigit`. */
export const bankgiroField = () => numberField("bankgiro", bankgiro);

/** Refuses with `plusgiro.unreadable` or `plusgiro.checkDigit`. */
export const plusgiroField = () => numberField("plusgiro", plusgiro);

const numberField = <T>(subject: string, read: (text: string) => ReadNumber<T>) =>
  writtenField("field.missing", (text): FieldReading<T> => {
    if (text.trim() === "") return { code: "field.missing" };
    const result = read(text);
    if ("number" in result) return { value: result.number };
    return { code: `${subject}.${result.problem}` };
  });
