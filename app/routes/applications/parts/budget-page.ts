/** What the budget's page needs of the application and the call, and nothing more: it is sent to the browser. */
import {
  budgetTerms,
  categoriesOf,
  withRow,
  writtenSheet,
  type ApplicationStatus,
  type BudgetCategories,
  type BudgetSheet,
  type BudgetTerms,
} from "~/domain/applications";
import type { BudgetDetails, Financier } from "~/domain/applications/index.server";
import type { CallDefinition, Question } from "~/domain/calls";

export type BudgetPage = {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly status: ApplicationStatus;
  readonly organisation: { readonly name: string; readonly orgnr: string; readonly type: string };
  readonly sheet: BudgetSheet;
  /** The promises that are stored, by the row's id. */
  readonly promises: Readonly<
    Record<string, Pick<Financier, "status" | "confirmedAt" | "isOwn"> & { readonly no: number }>
  >;
  readonly financing: CallDefinition["financing"];
  readonly categories: CallDefinition["budgetCategories"];
  readonly ineligible: CallDefinition["ineligible"];
  readonly questions: readonly Question[];
  readonly answers: Readonly<Record<string, unknown>>;
  readonly saved: BudgetDetails["saved"];
};

export function budgetPage(details: BudgetDetails, questions: readonly Question[]): BudgetPage {
  const { application, organisation, call, lines, financing, answers, saved } = details;
  const { name, orgnr, type } = organisation;
  return {
    id: application.id,
    title: application.title,
    version: application.version,
    status: application.status,
    organisation: { name, orgnr, type },
    sheet: withRoom(writtenSheet(lines, financing)),
    promises: Object.fromEntries(
      financing.financiers.map(({ id, status, confirmedAt, isOwn }, at) => [
        id,
        { status, confirmedAt, isOwn, no: at + 1 },
      ]),
    ),
    financing: call.definition.financing,
    categories: call.definition.budgetCategories,
    ineligible: call.definition.ineligible,
    questions,
    answers: Object.fromEntries(questions.map(({ id }) => [id, answers[id]])),
    saved,
  };
}

/** An empty row where there is none, so that one can begin to write. */
function withRoom(sheet: BudgetSheet): BudgetSheet {
  const groups = ["salaries", "other", "financiers"] as const;
  return groups.reduce<BudgetSheet>(
    (roomy, group) => (roomy[group].length > 0 ? roomy : withRow(roomy, group)),
    sheet,
  );
}

type BudgetRules = {
  readonly terms: BudgetTerms;
  readonly categories: BudgetCategories;
};

export const rulesOf = ({ financing, organisation, categories }: BudgetPage): BudgetRules => ({
  terms: budgetTerms(financing, organisation.type),
  categories: categoriesOf(categories),
});
