import type { Trx } from "~db/transaction";
import { delegationOf } from "../decisions/index.server";
import {
  findPaidProject,
  knownProjectHead,
  type PaidProject,
  type ProjectHead,
} from "../projects/index.server";
import { authorise, may } from "../shared/access";
import type { Applicant, Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { missing, ok, type Result } from "../shared/result";
import { isDecided, isRunning, type ChangeRequest } from "./change";
import { changeAccess } from "./change-access";
import { isWritable } from "./change-status";
import { readChange, shownHashOf, toDecide } from "./read-change.server";

export type ChangePage = {
  readonly change: ChangeRequest;
  readonly project: ProjectHead;
  /** The call's cost categories, by id. */
  readonly categories: PaidProject["categories"];
  /** Each with its letter, the first first. */
  readonly decisions: readonly {
    readonly id: string;
    readonly decidedAt: Instant;
    readonly letterId: string;
    /** The version it made; null when all was refused. */
    readonly version: number | null;
  }[];
  /** Of what is proposed, for the person who decides. */
  readonly shownHash: string | null;
  readonly mayWrite: boolean;
  readonly maySubmit: boolean;
  readonly mayWithdraw: boolean;
  readonly mayPrepare: boolean;
  readonly mayDecide: boolean;
  /** The reader would decide, but the award is above the reader's delegation. */
  readonly isAboveDelegation: boolean;
};

/** A request with its parts, what is proposed and decided, and what the reader may do. */
export async function findChange(
  actor: Staff | Applicant,
  changeId: string,
): Promise<Result<ChangePage>> {
  return readAs(actor, async ({ trx }) => {
    const change = await readChange(trx, changeId);
    const project = change && (await findPaidProject(trx, change.projectId));
    if (!change || !project) return missing();
    const denied = authorise(changeAccess, actor, "change.read", change);
    if (denied) return denied;
    return ok({
      change,
      project: await knownProjectHead(trx, change.projectId),
      categories: project.categories,
      decisions: await decisionsOf(trx, change.id),
      shownHash: shownHashOf(change),
      ...(await rights(trx, actor, change, project)),
    });
  });
}

async function rights(
  trx: Trx,
  actor: Staff | Applicant,
  change: ChangeRequest,
  project: PaidProject,
) {
  const { status, parts } = change;
  const runs = isRunning(project);
  const proposed = toDecide(change);
  const mayDo = (action: keyof typeof changeAccess) => may(changeAccess, actor, action, change);
  const wouldDecide =
    actor.kind === "staff" &&
    runs &&
    status === "submitted" &&
    proposed.length > 0 &&
    proposed.every(({ proposal }) => proposal?.proposedBy !== actor.personId) &&
    mayDo("change.decide");
  const limit = wouldDecide && actor.kind === "staff" ? await delegationOf(trx, actor) : null;
  const isWithin = limit !== null && project.terms.grant <= limit;
  return {
    mayWrite: runs && isWritable(status) && mayDo("change.write"),
    maySubmit: runs && isWritable(status) && mayDo("change.submit"),
    mayWithdraw:
      (isWritable(status) || status === "submitted") &&
      !parts.some(isDecided) &&
      mayDo("change.withdraw"),
    mayPrepare: runs && status === "submitted" && mayDo("change.prepare"),
    mayDecide: wouldDecide && isWithin,
    isAboveDelegation: wouldDecide && !isWithin,
  };
}

async function decisionsOf(trx: Trx, changeId: string): Promise<ChangePage["decisions"]> {
  const rows = await trx
    .selectFrom("changeDecision as decision")
    .leftJoin("decisionVersion as version", "version.changeDecisionId", "decision.id")
    .innerJoin("letter", "letter.subjectId", "decision.id")
    .select(["decision.id", "decision.decidedAt", "version.no as version"])
    .select("letter.id as letterId")
    .where("decision.changeId", "=", changeId)
    .orderBy("decision.decidedAt")
    .execute();
  return rows.map((row) => ({ ...row, decidedAt: row.decidedAt as Instant }));
}
