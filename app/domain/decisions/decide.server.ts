import type { Trx } from "~db/transaction";
import { add, kronor } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { applicationMoves, type ApplicationMove } from "../applications/index";
import { lockApplication } from "../applications/index.server";
import { isAssessorOf, declarationIn } from "../assessment/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand, type Call, type Step } from "../shared/command.server";
import { forbidden, missing, ok, refuse, type Refusal, type Result } from "../shared/result";
import type { DecisionOutcome } from "./decision";
import { decisionAccess } from "./decision-access";
import { delegationOf, grantedInAYear } from "./decision-controls.server";
import { frameRefusal } from "./frame-refusal.server";
import { lockDecision } from "./lock-decision.server";
import { openProject, postAward } from "./award.server";
import type { DecisionCase } from "./read-decision.server";
import { sendDecision } from "./send-decision.server";
import { shownHash } from "./shown-hash.server";

const moves: Readonly<Record<DecisionOutcome, ApplicationMove>> = {
  granted: "grant",
  partial: "grantPartly",
  refused: "refuse",
};

/**
 * Decides what was shown, by another person than the one who prepared it: within the delegation, without a conflict of
 * interest, within the call's frame and the room for each year. The award is committed in the ledger, the project opened
 * and published, the letter written and sent, all or nothing. A decision is never undone, only followed by a new one.
 */
export async function decide(
  call: Call,
  input: { readonly decisionId: string; readonly shownHash: string },
): Promise<Result<{ decisionId: string; projectId: string | null }>> {
  const { actor } = call;
  return runCommand(call, "decision.decide", input, async (step) => {
    if (actor.kind !== "staff") return forbidden();
    const found = await lockDecision(step.trx, input.decisionId);
    if (!found) return missing();
    const denied = authorise(decisionAccess, actor, "decision.decide", found);
    if (denied) return denied;
    const refused =
      (await personRefusal(step.trx, actor, found)) ??
      (await contentRefusal(step, actor, found, input.shownHash)) ??
      (found.outcome === "refused" ? null : await frameRefusal(step.trx, found));
    if (refused) return refused;
    await writeDecision(step, actor, found, input.shownHash);
    const isAward = found.outcome !== "refused";
    if (isAward) {
      await openProject(step, found);
      await postAward(step, actor, found);
    }
    await sendDecision(step, actor, found);
    return ok({ decisionId: found.id, projectId: isAward ? found.applicationId : null });
  });
}

/** Why this person may not decide: it is done, two persons, conflict of interest, own assessment, delegation. */
async function personRefusal(trx: Trx, actor: Staff, found: DecisionCase): Promise<Refusal | null> {
  if (found.status === "decided") return refuse("decision.final");
  if (found.status === "returned") return refuse("decision.returned");
  if (found.preparedBy === actor.personId) return refuse("decision.preparer");
  if (await isAssessorOf(trx, found.applicationId, actor.personId)) {
    return refuse("decision.assessor");
  }
  const declaration = await declarationIn(trx, found.applicationId, actor.personId);
  if (!declaration) return refuse("decision.undeclared");
  const limit = await delegationOf(trx, actor);
  if (limit === null) return refuse("decision.noDelegation");
  if (found.granted > limit) {
    return refuse("decision.delegation", { limit: kronor(limit), granted: kronor(found.granted) });
  }
  const before = await grantedInAYear(trx, found);
  if (found.granted > 0n && add(before, found.granted) > limit) {
    return refuse("decision.delegationYear", {
      limit: kronor(limit),
      granted: kronor(found.granted),
      before: kronor(before),
    });
  }
  return null;
}

/** Why this proposal cannot be decided: the application is not ranked any more, or it is not what was shown. */
async function contentRefusal(
  { trx, today }: Step,
  actor: Staff,
  found: DecisionCase,
  shown: string,
): Promise<Refusal | null> {
  const application = await lockApplication(trx, found.applicationId);
  if (application?.status !== "ranked") return refuse("decision.notRanked");
  return shownHash(found, actor.name, today) === shown ? null : refuse("decision.changed");
}

async function writeDecision(
  { trx, now }: Step,
  actor: Staff,
  found: DecisionCase,
  shown: string,
): Promise<void> {
  await trx
    .updateTable("decision")
    .set({ status: "decided", decidedBy: actor.personId, decidedAt: now, shownHash: shown })
    .where("id", "=", found.id)
    .execute();
  await trx
    .updateTable("application")
    .set({ status: applicationMoves[moves[found.outcome]].to, changedAt: now })
    .where("id", "=", found.applicationId)
    .execute();
  await recordAudit(trx, {
    actor,
    action: "decision.decide",
    organisationId: found.organisationId,
    subject: { type: "application", id: found.applicationId },
    detail: {
      decision: found.id,
      outcome: found.outcome,
      granted: kronor(found.granted),
      shown,
    },
  });
}
