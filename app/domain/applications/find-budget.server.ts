import type { Selectable } from "kysely";
import type { BudgetRowTable, FinancierTable } from "~db/schema/applications";
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import { callIn, type CallDetails } from "../calls/index.server";
import { authorise } from "../shared/access";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { Answers } from "./application";
import { applicationAccess } from "./application-access";
import type { CostMethod } from "./cost-method";
import { asApplicationStatus, type ApplicationStatus } from "./application-status";
import { answersIn } from "./find-answers.server";
import type { Financier, PromiseStatus, StoredBudget } from "./financier";
import { isBudgetOpen } from "./open-budget.server";
import type { CostLine, InKindLine, InKindUnit, SalaryLine, Sector } from "./budget-lines";

export type BudgetDetails = StoredBudget & {
  readonly application: {
    readonly id: string;
    readonly title: string;
    readonly status: ApplicationStatus;
    readonly caseNumber: string | null;
    readonly version: number;
  };
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly orgnr: string;
    readonly type: string;
  };
  readonly call: CallDetails;
  readonly answers: Answers;
  /** It may be changed now: a draft, or the board has asked for it. */
  readonly isOpen: boolean;
  /** When the page was last saved, by whom, and whether it was said to be done. */
  readonly saved: {
    readonly isDone: boolean;
    readonly at: Instant;
    readonly by: string;
    readonly version: number;
  } | null;
};

/** The budget of one application with everything its page shows. */
export async function findBudget(
  actor: Actor,
  applicationId: string,
): Promise<Result<BudgetDetails>> {
  if (!isUuid(applicationId)) return missing();
  return readAs(actor, async ({ trx, now }) => {
    const found = await applicationRow(trx, applicationId);
    if (!found) return missing();
    const status = asApplicationStatus(found.status);
    const denied = authorise(applicationAccess, actor, "application.read", { ...found, status });
    if (denied) return denied;
    const call = await callIn(trx, found.callId, now);
    if (!call.ok) return call;
    const { id, title, caseNumber, version } = found;
    return ok({
      ...(await findBudgetIn(trx, applicationId)),
      application: { id, title, status, caseNumber, version },
      organisation: {
        id: found.organisationId,
        name: found.organisationName,
        orgnr: found.orgnr,
        type: found.organisationType,
      },
      call: call.value,
      answers: await answersIn(trx, applicationId),
      isOpen: await isBudgetOpen(trx, { id, status }, call.value),
      saved: await savedSection(trx, applicationId),
    });
  });
}

/** The stored rows, inside a transaction: for submission and for other readings of the application. */
export async function findBudgetIn(trx: Trx, applicationId: string): Promise<StoredBudget> {
  const application = await trx
    .selectFrom("application")
    .select(["grantSoughtOre", "costMethod"])
    .where("id", "=", applicationId)
    .executeTakeFirst();
  const rows = await trx
    .selectFrom("budgetRow")
    .selectAll()
    .where("applicationId", "=", applicationId)
    .orderBy("kind")
    .orderBy("position")
    .execute();
  const financiers = await trx
    .selectFrom("financier")
    .selectAll()
    .where("applicationId", "=", applicationId)
    .orderBy("position")
    .execute();
  const ofKind = (kind: string) => rows.filter((row) => row.kind === kind);
  return {
    lines: {
      costMethod: (application?.costMethod ?? "actual") as CostMethod,
      salaries: ofKind("salary").map(salaryLine),
      other: ofKind("other").map(costLine),
      income: ofKind("income").map(costLine),
      inKind: ofKind("in_kind").map(inKindLine),
    },
    financing: {
      grant: application?.grantSoughtOre ?? null,
      financiers: financiers.map(financierOf),
    },
  };
}

type BudgetRow = Selectable<BudgetRowTable>;

function salaryLine(row: BudgetRow): SalaryLine {
  const head = { description: row.description, month: row.monthOre as Ore };
  return row.hours === null
    ? { ...head, percent: row.percent ?? "0", months: row.months ?? "0", hours: null }
    : { ...head, percent: null, months: null, hours: row.hours };
}

const costLine = ({ category, description, amountOre }: BudgetRow): CostLine => ({
  category,
  description,
  amount: amountOre,
});

const inKindLine = (row: BudgetRow): InKindLine => ({
  description: row.description,
  quantity: row.quantity ?? "0",
  unit: (row.unit ?? "hour") as InKindUnit,
  rate: row.rateOre as Ore,
  contributorName: row.contributorName ?? "",
  contributorOrgnr: row.contributorOrgnr ?? "",
  contributorSector: (row.contributorSector ?? "private") as Sector,
});

const financierOf = (row: Selectable<FinancierTable>): Financier => ({
  id: row.id,
  name: row.name,
  orgnr: row.orgnr,
  sector: row.sector as Sector,
  isOwn: row.isOwn,
  amount: row.amountOre,
  email: row.email,
  status: row.status as PromiseStatus,
  confirmedAt: row.confirmedAt as Instant | null,
  verified: row.verifiedOre,
});

const applicationRow = (trx: Trx, applicationId: string) =>
  trx
    .selectFrom("application")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .select([
      "application.id",
      "application.boardId",
      "application.callId",
      "application.organisationId",
      "application.title",
      "application.status",
      "application.caseNumber",
      "application.version",
      "organisation.name as organisationName",
      "organisation.orgnr",
      "organisation.type as organisationType",
    ])
    .where("application.id", "=", applicationId)
    .executeTakeFirst();

async function savedSection(trx: Trx, applicationId: string): Promise<BudgetDetails["saved"]> {
  const row = await trx
    .selectFrom("applicationSection")
    .innerJoin("person", "person.id", "applicationSection.changedBy")
    .select([
      "applicationSection.isDone",
      "applicationSection.changedAt",
      "applicationSection.version",
      "person.name",
    ])
    .where("applicationSection.applicationId", "=", applicationId)
    .where("applicationSection.section", "=", "budget")
    .executeTakeFirst();
  if (!row) return null;
  const { isDone, changedAt, version, name } = row;
  return { isDone, at: changedAt as Instant, by: name, version };
}
