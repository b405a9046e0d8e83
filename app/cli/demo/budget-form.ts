/** A demo budget as the form's fields, Swedish writing and all: `salaries[0].month`. */
import type { DemoApplicant } from "./applicants";

type Fields = Record<string, string>;

export function budgetFields({
  grant,
  salaries,
  other,
  income,
  inKind,
  financiers,
}: DemoApplicant["budget"]): Fields {
  const payers = financiers.map(({ name, orgnr, sector, amount, email }) => ({
    name,
    orgnr,
    sector,
    amount,
    email: email ?? "",
  }));
  return {
    grant,
    ...rows("salaries", salaries),
    ...rows("other", other),
    ...rows("income", income),
    ...rows("inKind", inKind),
    ...rows("financiers", payers),
  };
}

const rows = (group: string, lines: readonly Fields[]): Fields =>
  Object.fromEntries(
    lines.flatMap((line, at) =>
      Object.entries(line).map(([column, text]) => [`${group}[${at}].${column}`, text] as const),
    ),
  );
