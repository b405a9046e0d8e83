import { callDefinition } from "../calls/index";
import { approvedCosts } from "../claims/index.server";
import type { DecisionVersion } from "../decisions/index";
import { currentVersion } from "../decisions/index.server";
import { findPaidProject, knownProjectHead, type ProjectHead } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { Ore } from "~ledger/amount";
import { isRunning, type ChangeRequest } from "./change";
import { changeAccess } from "./change-access";
import { peopleOf, type OwnPeople } from "./change-ground.server";
import { isWritable } from "./change-status";
import { openChange } from "./save-change.server";

export type ChangeForm = {
  readonly project: ProjectHead;
  /** What is decided now; null for a project from before versions were kept. */
  readonly decided: DecisionVersion | null;
  readonly latestEnd: PlainDate;
  readonly lines: readonly {
    readonly category: string;
    readonly name: { readonly sv: string; readonly en: string };
    readonly isInKind: boolean;
    readonly decided: Ore;
    readonly approved: Ore;
  }[];
  readonly people: OwnPeople;
  /** The request that is open for writing. */
  readonly open: ChangeRequest | null;
  /** The request that the board has; while it has one, no other is written. */
  readonly underReview: ChangeRequest | null;
  readonly isRunning: boolean;
};

/** What the form shows: how it is now, and what has been written. */
export async function findChangeForm(
  actor: Applicant,
  projectId: string,
): Promise<Result<ChangeForm>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const project = await findPaidProject(trx, projectId);
    if (!project) return missing();
    const denied = authorise(changeAccess, actor, "change.write", project);
    if (denied) return denied;
    const { definition } = await trx
      .selectFrom("call")
      .select("definition")
      .where("id", "=", project.callId)
      .executeTakeFirstOrThrow();
    const { dates } = callDefinition.parse(definition);
    const decided = await currentVersion(trx, projectId);
    const costs = await approvedCosts(trx, projectId);
    const change = await openChange(trx, projectId);
    const isOpen = change !== null && isWritable(change.status);
    return ok({
      project: await knownProjectHead(trx, projectId),
      decided,
      latestEnd: dates.latestEnd as PlainDate,
      lines: Object.entries(project.categories).flatMap(([category, name]) => {
        const line = decided?.lines.find((one) => one.category === category);
        const approved = costs[category] ?? (0n as Ore);
        const isInKind = project.kinds[category] === "in_kind";
        return line ? [{ category, name, isInKind, decided: line.amount, approved }] : [];
      }),
      people: await peopleOf(trx, project.organisationId),
      open: isOpen ? change : null,
      underReview: isOpen ? null : change,
      isRunning: isRunning(project),
    });
  });
}
