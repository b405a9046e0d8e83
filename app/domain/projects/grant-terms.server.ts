/** The terms a project is paid by: its grant and total cost, and its call's rules for its type of recipient. */
import type { Trx } from "~db/transaction";
import { oreFromKronor, ore } from "~ledger/amount";
import { callDefinition, type CallDefinition } from "../calls/index";
import { fractionFrom, type Fraction } from "../shared/fraction";
import { categoriesBy, type CostMethod } from "../applications/index";
import type { CostKind, FlatRate, GrantTerms } from "../claims/index";
import type { VatPosition } from "../organisations/index";

export type PaidProject = {
  readonly id: string;
  readonly boardId: string;
  readonly payingBoardId: string;
  readonly organisationId: string;
  readonly callId: string;
  readonly status: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly terms: GrantTerms;
  /** The call's cost categories in its order, by id. */
  readonly categories: Readonly<Record<string, { readonly sv: string; readonly en: string }>>;
  /** How the costs were applied for, and are claimed. */
  readonly costMethod: CostMethod;
  /** The rates that follow the salaries, in the order in which they are counted. */
  readonly flatRates: readonly FlatRate[];
  readonly kinds: Readonly<Record<string, CostKind>>;
  /** Whether the recipient gets VAT back. */
  readonly vat: VatPosition;
};

/** Locks the project, so that two claims of one project are never decided at once. */
export async function lockPaidProject(trx: Trx, projectId: string): Promise<PaidProject | null> {
  const row = await paidProjects(trx)
    .where("project.id", "=", projectId)
    .forUpdate("project")
    .executeTakeFirst();
  return row ? asPaidProject(row) : null;
}

export async function findPaidProject(trx: Trx, projectId: string): Promise<PaidProject | null> {
  const row = await paidProjects(trx).where("project.id", "=", projectId).executeTakeFirst();
  return row ? asPaidProject(row) : null;
}

const paidProjects = (trx: Trx) =>
  trx
    .selectFrom("project")
    .innerJoin("call", "call.id", "project.callId")
    .innerJoin("organisation", "organisation.id", "project.organisationId")
    .select([
      "project.id",
      "project.boardId",
      "project.payingBoardId",
      "project.organisationId",
      "project.callId",
      "project.status",
      "project.title",
      "project.startsOn",
      "project.endsOn",
      "project.grantedOre",
      "project.totalCostOre",
      "project.costMethod",
      "organisation.type",
      "organisation.vat",
      "call.definition",
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof paidProjects>["execute"]>>[number];

function asPaidProject({
  grantedOre,
  totalCostOre,
  type,
  vat,
  definition,
  ...project
}: Row): PaidProject {
  const call = callDefinition.parse(definition);
  const { financing } = call;
  const costMethod = project.costMethod as CostMethod;
  const categories = categoriesBy(call, costMethod);
  const advancePercent =
    (financing.advancePercent as Readonly<Record<string, string>>)[type] ?? "0";
  return {
    ...project,
    categories: Object.fromEntries(categories.map(({ id, name }) => [id, name])),
    costMethod,
    flatRates: flatRatesOf(financing, categories, costMethod),
    kinds: Object.fromEntries(categories.map(({ id, kind }) => [id, kind])),
    vat: vat as VatPosition,
    terms: {
      grant: ore(grantedOre),
      total: ore(totalCostOre),
      advancePercent: exact(advancePercent),
      advanceCap: oreFromKronor(financing.advanceCap),
      retentionPercent: exact(financing.retentionPercent),
    },
  };
}

/** The call lists its flat categories in the order of counting: social fees, then indirect costs or what stands for all others. */
function flatRatesOf(
  { socialFeesPercent, indirectPercent, staffFlatRatePercent }: CallDefinition["financing"],
  categories: readonly CallDefinition["budgetCategories"][number][],
  costMethod: CostMethod,
): FlatRate[] {
  const onStaff =
    costMethod === "staff_flat_rate" && staffFlatRatePercent !== null
      ? { derived: "staff_flat_rate" as const, percent: staffFlatRatePercent }
      : { derived: "indirect" as const, percent: indirectPercent };
  const [socialFees, indirect] = categories.filter(({ kind }) => kind === "flat");
  return [
    ...(socialFees
      ? [{ derived: "social_fees" as const, category: socialFees.id, percent: socialFeesPercent }]
      : []),
    ...(indirect ? [{ ...onStaff, category: indirect.id }] : []),
  ];
}

function exact(text: string): Fraction {
  const value = fractionFrom(text);
  if (!value) throw new Error(`${text} is not a decimal`);
  return value;
}
