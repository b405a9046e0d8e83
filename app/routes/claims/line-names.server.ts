/** An error at a line of a claim says which line, by its number and by what it is. */
import { data } from "@remix-run/node";
import type { Answer } from "~/http/refusal.server";
import { localeOf } from "~/i18n";
import { lowerFirst } from "~/i18n/letter-case";
import claimsText from "~/i18n/claims";
import { lineField, type LineField } from "./parts/line-field";

/** Passes on what is no answer to a form. `describe` gives the description of a line, counted from 0. */
export function namingLines(
  request: Request,
  answered: Response | Answer,
  describe: (at: number) => string | undefined = () => undefined,
): Response | Answer {
  if (answered instanceof Response) return answered;
  const { data: answer, init } = answered;
  const t = claimsText[localeOf(request)];
  const errors = Object.fromEntries(
    Object.entries(answer.errors).map(([name, sentence]) => {
      const [, at, field] = /^lines\[(\d+)\]\.(\w+)$/.exec(name) ?? [];
      const [, hoursAt, hoursField] = /^inKind\[(\d+)\]\.(\w+)$/.exec(name) ?? [];
      if (hoursAt !== undefined && isField(hoursField, t.field)) {
        const label = t.inKindField({ row: Number(hoursAt) + 1, field: t.field[hoursField] });
        return [name, led(label, sentence)];
      }
      if (at === undefined || !isField(field, t.field)) return [name, sentence];
      const line = lineField(t, { at: Number(at), what: describe(Number(at)), field });
      return [name, led(line, sentence)];
    }),
  );
  return data({ ...answer, errors }, init ?? undefined);
}

/** "Rad 2, belopp: skriv …" */
const led = (label: string, sentence: string): string => `${label}: ${lowerFirst(sentence)}`;

const isField = (name: string | undefined, words: Record<LineField, string>): name is LineField =>
  name !== undefined && Object.hasOwn(words, name);
