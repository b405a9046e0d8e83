import { sum, type Ore } from "~ledger/amount";
import type { Trx } from "~db/transaction";
import {
  partialWays,
  revisionFault,
  scaledLines,
  type DecidedLine,
  type DecisionVersion,
} from "../decisions/index";
import { currentVersion, writeVersion } from "../decisions/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { readAs, type Step } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Refusal, type Result } from "../shared/result";
import { findPaidProject } from "./grant-terms.server";
import { projectAccess } from "./project-access";

type Smaller = {
  readonly id: string;
  readonly boardId: string;
  readonly organisationId: string;
  readonly total: Ore;
};

/**
 * The budget revised to a partial award, as the next version of the decision: its lines sum to the smaller total, which keeps
 * the grant's share. A decision that has no budget by category has none to revise.
 */
export async function reviseBudget(
  { trx, now }: Step,
  actor: Applicant,
  { id, boardId, organisationId, total }: Smaller,
  lines: readonly DecidedLine[],
): Promise<Refusal | null> {
  const decided = await currentVersion(trx, id);
  if (!decided) return null;
  const project = await findPaidProject(trx, id);
  if (!project) return missing();
  if (decided.lines.length > 0) {
    const fault = revisionFault(lines, decided.lines, project, total);
    if (fault) return fault;
  }
  const { endsOn, content, granted, partners, signatories } = decided;
  const revised = decided.lines.length > 0 ? lines : [];
  await writeVersion(trx, {
    projectId: id,
    boardId,
    organisationId,
    cause: "acceptance",
    madeBy: actor.personId,
    madeAt: now,
    content: { endsOn, content, granted, total, lines: revised, partners, signatories },
  });
  return null;
}

export type BudgetRevision = {
  /** What the lines must sum to. */
  readonly total: Ore;
  readonly lines: readonly {
    readonly category: string;
    readonly name: { readonly sv: string; readonly en: string };
    readonly decided: Ore;
    readonly suggested: Ore;
  }[];
};

/** After a partial award: the decided budget, and the same made smaller line by line. Null when there is none to revise. */
export async function findRevision(
  actor: Applicant,
  projectId: string,
): Promise<Result<BudgetRevision | null>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const row = await trx
      .selectFrom("project")
      .innerJoin("application", "application.id", "project.applicationId")
      .select(["project.boardId", "project.organisationId", "project.totalCostOre as cost"])
      .select(["project.grantedOre as granted", "application.grantSoughtOre as sought"])
      .where("project.id", "=", projectId)
      .executeTakeFirst();
    if (!row) return missing();
    const denied = authorise(projectAccess, actor, "project.read", row);
    if (denied) return denied;
    const decided = await currentVersion(trx, projectId);
    if (!decided || row.sought === null || row.granted >= row.sought) return ok(null);
    const total = partialWays(row.granted, row.sought, row.cost).reducedTotal;
    return ok(await revisionOf(trx, decided, total));
  });
}

async function revisionOf(
  trx: Trx,
  { projectId, lines }: DecisionVersion,
  total: Ore,
): Promise<BudgetRevision | null> {
  const suggested = scaledLines(lines, total);
  if (sum(suggested.map(({ amount }) => amount)) !== total) return null;
  const amountIn = (of: readonly DecidedLine[], category: string) =>
    of.find((line) => line.category === category);
  const { categories = {} } = (await findPaidProject(trx, projectId)) ?? {};
  const rows = Object.entries(categories).flatMap(([category, name]) => {
    const [old, made] = [amountIn(lines, category), amountIn(suggested, category)];
    return old && made ? [{ category, name, decided: old.amount, suggested: made.amount }] : [];
  });
  return { total, lines: rows };
}
