import { actForBoard, type Trx } from "~db/transaction";
import { kronor, zero, type Ore } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { partialWays, type DecidedLine } from "../decisions/index";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand, type Call, type Step } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { forbidden, missing, ok, refuse, refuseField, type Result } from "../shared/result";
import { fillGap } from "./fill-gap.server";
import type { Revision } from "./project";
import { resizeSites } from "./project-sites.server";
import { projectAccess } from "./project-access";
import { reviseBudget } from "./revise-budget.server";
import { startIfReady } from "./start-project.server";
import { uncertainFinanciers } from "./uncertain-financiers.server";

/**
 * The recipient's signatory accepts an award and its conditions. Blocked, with names and amounts, while a co-financier has
 * not confirmed. After a partial award the recipient says how the project fits: it pays the gap itself, or makes the
 * project smaller with the grant's share unchanged, with a budget revised to it. Then the project runs, unless a condition is
 * to be met before it starts.
 */
export async function acceptAward(
  call: Call,
  input: {
    readonly projectId: string;
    readonly revision?: Revision;
    /** The budget revised to the award, when the project is made smaller. */
    readonly lines?: readonly DecidedLine[];
  },
): Promise<Result<{ projectId: string }>> {
  const { actor } = call;
  return runCommand(call, "project.accept", input, async (step) => {
    if (actor.kind !== "applicant") return forbidden();
    const found = await lockAwarded(step.trx, input.projectId);
    if (!found) return missing();
    const denied = authorise(projectAccess, actor, "project.accept", found);
    if (denied) return denied;
    if (found.status !== "awarded") return refuse("project.alreadyAccepted");
    const unconfirmed = await uncertainFinanciers(step.trx, found.applicationId);
    if (unconfirmed.length > 0) {
      return refuse("project.cofinancierUnconfirmed", {
        who: unconfirmed.map(({ name, amount }) => `${name}|${kronor(amount)}`).join("\n"),
      });
    }
    const isPartial = found.granted < found.sought;
    const revision = isPartial ? input.revision : undefined;
    if (isPartial && !revision) return refuseField("revision", "project.chooseRevision");
    if (revision === "scope_reduced") {
      const total = partialWays(found.granted, found.sought, found.totalCost).reducedTotal;
      const fault = await reviseBudget(step, actor, { ...found, total }, input.lines ?? []);
      if (fault) return fault;
    }
    await accept(step, actor, found, revision ?? null);
    return ok({ projectId: found.id });
  });
}

async function accept(
  step: Step,
  actor: Applicant,
  found: Awarded,
  revision: Revision | null,
): Promise<void> {
  const { trx, now } = step;
  const ways = partialWays(found.granted, found.sought, found.totalCost);
  await trx
    .updateTable("project")
    .set({
      status: "accepted",
      acceptedBy: actor.personId,
      acceptedAt: now,
      revision,
      gapFilledBy: revision === "gap_filled" ? actor.organisationName : null,
      totalCostOre: revision === "scope_reduced" ? ways.reducedTotal : found.totalCost,
    })
    .where("id", "=", found.id)
    .execute();
  if (revision === "scope_reduced") await resizeSites(trx, found.id, ways.reducedTotal);
  await trx
    .updateTable("application")
    .set({ status: "accepted", changedAt: now })
    .where("id", "=", found.applicationId)
    .execute();
  await recordAudit(trx, {
    actor,
    action: "project.accept",
    boardId: found.boardId,
    organisationId: found.organisationId,
    subject: { type: "project", id: found.id },
    detail: { revision },
  });
  if (revision === "gap_filled") {
    await actForBoard(trx, found.boardId);
    await fillGap(step, actor, found.applicationId, ways.gap);
  }
  await startIfReady(step, actor, found.id);
}

type Awarded = {
  readonly id: string;
  readonly applicationId: string;
  readonly boardId: string;
  readonly organisationId: string;
  readonly status: string;
  readonly granted: Ore;
  readonly sought: Ore;
  readonly totalCost: Ore;
};

async function lockAwarded(trx: Trx, projectId: string): Promise<Awarded | undefined> {
  if (!isUuid(projectId)) return undefined;
  const row = await trx
    .selectFrom("project")
    .innerJoin("application", "application.id", "project.applicationId")
    .select([
      "project.id",
      "project.applicationId",
      "project.boardId",
      "project.organisationId",
      "project.status",
      "project.grantedOre as granted",
      "project.totalCostOre as totalCost",
      "application.grantSoughtOre as sought",
    ])
    .where("project.id", "=", projectId)
    .forUpdate("project")
    .executeTakeFirst();
  return row && { ...row, sought: row.sought ?? zero };
}
