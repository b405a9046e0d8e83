/** An answer as lines of text, for an assessor to read. Made on the server, so that the browser gets only the words. */
import {
  answerTo,
  municipalityName,
  type ActivityRow,
  type PartnerRow,
  type TargetRow,
} from "~/domain/applications";
import type { AnsweredQuestion } from "~/domain/assessment/index.server";
import type { CallDefinition } from "~/domain/calls";
import type { Locale } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { formatPeriod } from "~/ui/date";

export type ReadAnswer = {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly string[];
};

type Words = (typeof assessmentText)["sv"]["score"];

/** Null for what is not read as text: files, money, signatures. */
export function answerLines(
  { question, answer }: AnsweredQuestion,
  definition: CallDefinition,
  locale: Locale,
): ReadAnswer | null {
  const lines = linesOf(question, answer, definition, locale);
  return lines && { id: question.id, label: question.label[locale], lines };
}

function linesOf(
  { id, type, options }: AnsweredQuestion["question"],
  answer: unknown,
  definition: CallDefinition,
  locale: Locale,
): string[] | null {
  const t: Words = assessmentText[locale].score;
  const read = { [id]: answer };
  switch (type) {
    case "text":
    case "longtext":
      return (answerTo(read, { id, type }) ?? "").split(/\n+/).filter(Boolean);
    case "choice": {
      const chosen = answerTo(read, { id, type });
      return [options?.find(({ value }) => value === chosen)?.label[locale] ?? chosen ?? ""];
    }
    case "boolean":
      return [answerTo(read, { id, type }) ? t.yes : t.no];
    case "declaration":
      return [t.certified];
    case "municipalities":
      return [(answerTo(read, { id, type }) ?? []).map(municipalityName).join(", ")];
    case "participants": {
      const said = answerTo(read, { id, type });
      const counts = [`${said?.women ?? 0} ${t.women}`, `${said?.men ?? 0} ${t.men}`].join(", ");
      return [...(said?.group ? [said.group] : []), counts];
    }
    case "targets":
      return (answerTo(read, { id, type }) ?? []).map((row) => targetLine(row, definition, locale));
    case "activities":
      return (answerTo(read, { id, type }) ?? []).map((row) => activityLine(row, locale));
    case "partners":
      return (answerTo(read, { id, type }) ?? []).map((row) => partnerLine(row, t));
    case "list": {
      const list = answerTo(read, { id, type });
      return list && list.items.length > 0 ? [...list.items] : [t.nothing];
    }
    default:
      return null;
  }
}

function targetLine(row: TargetRow, { indicators }: CallDefinition, locale: Locale): string {
  const t: Words = assessmentText[locale].score;
  const name = indicators.find(({ id }) => id === row.indicator)?.name[locale] ?? "";
  const figures = [
    ...(row.women === null ? [] : [`${row.women} ${t.women}`]),
    ...(row.men === null ? [] : [`${row.men} ${t.men}`]),
    ...(row.value === null ? [] : [String(row.value)]),
    ...(row.baseline === null ? [] : [t.baseline({ value: String(row.baseline) })]),
  ];
  return `${name}: ${figures.join(", ")}`;
}

function activityLine(
  { name, startsOn, endsOn, responsible }: ActivityRow,
  locale: Locale,
): string {
  const t: Words = assessmentText[locale].score;
  return [
    name ?? "",
    ...(startsOn && endsOn ? [formatPeriod(startsOn, endsOn, locale)] : []),
    ...(responsible ? [t.responsible({ who: responsible })] : []),
  ].join(", ");
}

const partnerLine = ({ name, role, hasCertificate }: PartnerRow, t: Words): string =>
  [name ?? "", ...(role ? [role] : []), hasCertificate ? t.certificate : t.noCertificate].join(
    ", ",
  );
