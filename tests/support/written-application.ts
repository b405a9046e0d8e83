/** A draft written section by section through the commands, from what the demo's applicants type. */
import { readFileSync } from "node:fs";
import { attachFile, saveSection, startApplication } from "~/domain/applications/index.server";
import { fieldsOf, sheetOf } from "~/domain/applications/budget-sheet";
import { readBudget } from "~/domain/applications/read-budget";
import { saveBudget } from "~/domain/applications/save-budget.server";
import type { TypedAnswers } from "~/domain/applications/index";
import { formSections, type FormSection } from "~/domain/calls/index";
import type { Applicant } from "~/domain/shared/actor";
import { as, demoDefinition, done } from "./builders";

type DemoApplicant = {
  readonly organisation: { readonly orgnr: string; readonly name: string; readonly type: string };
  readonly sections: Partial<Record<FormSection, TypedAnswers>>;
  readonly budget: Record<string, unknown> & { readonly answers: TypedAnswers };
};

export const demoApplicant = (key: "kommun" | "forening" | "folkhogskola"): DemoApplicant =>
  JSON.parse(
    readFileSync(new URL(`../../db/demo/applications/${key}.json`, import.meta.url), "utf8"),
  ) as DemoApplicant;

export const forening = demoApplicant("forening");

/** The association's budget, as its rows are read. */
export function demoBudget({ budget }: DemoApplicant = forening) {
  const rows = Object.entries(budget).flatMap(([group, value]) =>
    Array.isArray(value)
      ? value.flatMap((row: Record<string, string | null>, at) =>
          Object.entries(row).map(([column, text]) => [
            `${group}[${at}].${column}`,
            String(text ?? ""),
          ]),
        )
      : [[group, String(value)]],
  );
  const sheet = sheetOf(Object.fromEntries(rows) as Record<string, string>);
  const categories = demoDefinition.budgetCategories;
  const { lines, financing, problems } = readBudget(sheetOf(fieldsOf(sheet)), {
    other: categories.filter(({ kind }) => kind === "other").map(({ id }) => id),
    income: categories.find(({ kind }) => kind === "income")?.id ?? "",
  });
  if (problems.length > 0) throw new Error(`unreadable budget: ${JSON.stringify(problems)}`);
  return { lines, financing };
}

export const pdf = new TextEncoder().encode("%PDF-1.4 protokoll från årsmötet");

type Without = { readonly sections?: readonly FormSection[]; readonly files?: boolean };

/** A draft with everything in it, or without some parts. */
export async function writtenDraft(
  actor: Applicant,
  callId: string,
  without: Without = {},
): Promise<string> {
  const { applicationId } = done(await startApplication(as(actor), { callId }));
  let version = 1;
  for (const section of formSections) {
    const answers = forening.sections[section];
    if (!answers || without.sections?.includes(section)) continue;
    const input = { applicationId, version, section, answers, isDone: true };
    version = done(await saveSection(as(actor), input)).version;
  }
  if (!without.files) {
    const file = { applicationId, question: "F03", name: "Protokoll.pdf", bytes: pdf };
    done(await attachFile(as(actor), file));
  }
  if (!without.sections?.includes("budget")) {
    const budget = { ...demoBudget(), answers: forening.budget.answers };
    done(await saveBudget(as(actor), { applicationId, version, ...budget, isDone: true }));
  }
  return applicationId;
}
