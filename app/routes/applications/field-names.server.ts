/** Every error says which field it is about: "Slutdatum: 31 september finns inte …", "Aktivitet 2, Startdatum: …". */
import { data } from "@remix-run/node";
import type { Answer } from "~/http/refusal.server";
import type { Question } from "~/domain/calls";
import type { Locale } from "~/i18n";
import formText from "~/i18n/application-form";
import { lowerFirst } from "~/i18n/letter-case";
import { shortName } from "~/domain/shared/shortened";

const LONGEST_NAME = 70;

export function withNames(
  { data: answer, init }: Answer,
  questions: readonly Question[],
  locale: Locale,
) {
  const errors = Object.fromEntries(
    Object.entries(answer.errors).map(([field, sentence]) => {
      const name = fieldInWords(field, questions, locale);
      return [field, name ? `${name}: ${lowerFirst(sentence)}` : sentence];
    }),
  );
  return data({ ...answer, errors }, init ?? undefined);
}

function fieldInWords(
  field: string,
  questions: readonly Question[],
  locale: Locale,
): string | null {
  const match = /^(F\d{2})(?:\.(?!items))?(?:(?:\.items)?\[(\d+)\]\.)?(\w+)?$/.exec(field);
  const question = questions.find(({ id }) => id === match?.[1]);
  if (!match || !question) return null;
  const [, , row, column] = match;
  const { form } = formText[locale];
  if (column === undefined) return shortName(question.label[locale], LONGEST_NAME);
  const name =
    columnWords(question, locale)[column] ?? shortName(question.label[locale], LONGEST_NAME);
  return row === undefined ? name : `${form.row({ no: Number(row) + 1 })}, ${lowerFirst(name)}`;
}

/** The words over the fields of a question that has several. */
function columnWords({ type }: Question, locale: Locale): Readonly<Record<string, string>> {
  const { field } = formText[locale];
  const targets = { women: field.targetWomen, men: field.targetMen, value: field.targetValue };
  return {
    startsOn: field.startsOn,
    endsOn: field.endsOn,
    kind: field.accountKind,
    number: field.accountNumber,
    group: field.group,
    women: field.women,
    men: field.men,
    indicator: field.indicator,
    baseline: field.baseline,
    measuredOn: field.measuredOn,
    name: type === "partners" ? field.partner : field.activity,
    orgnr: field.partnerOrgnr,
    responsible: field.responsible,
    role: field.role,
    text: field.item,
    none: field.none,
    ...(type === "targets" && targets),
  };
}
