/** An error in the formal check says which condition it is about. */
import { data } from "@remix-run/node";
import { shortName } from "~/domain/shared/shortened";
import type { FormalCheck } from "~/domain/applications";
import type { Answer } from "~/http/refusal.server";
import { localeOf } from "~/i18n";
import { lowerFirst } from "~/i18n/letter-case";
import casesText from "~/i18n/cases";
import { conditionName } from "./parts/condition-name";

const LONGEST = 60;

export function namingConditions(
  request: Request,
  { data: answer, init }: Answer,
  checks: readonly FormalCheck[],
): Answer {
  const locale = localeOf(request);
  const t = casesText[locale].checks;
  const errors = Object.fromEntries(
    Object.entries(answer.errors).map(([name, sentence]) => {
      const [, row = "", field] = /^(findings\[\d+\])\.(result|source)$/.exec(name) ?? [];
      const id = answer.values[`${row}.condition`];
      const text = checks.find(({ condition }) => condition === id)?.text[locale];
      if (!text) return [name, sentence];
      const condition = shortName(conditionName(text), LONGEST);
      const what = field === "source" ? `${t.formSource}, ${condition}` : condition;
      return [name, `${what}: ${lowerFirst(sentence)}`];
    }),
  );
  return data({ ...answer, errors }, init ?? undefined);
}
