import type { Trx } from "~db/transaction";
import { kronor } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { currentVersion, delegationOf } from "../decisions/index.server";
import type { DecisionVersion } from "../decisions/index";
import { letterCase, sendLetter } from "../letters/index.server";
import type { PaidProject } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { missing, ok, refuse, type Refusal, type Result } from "../shared/result";
import { isDecided, isRunning, type ChangePart, type ChangeRequest } from "./change";
import { changeAccess } from "./change-access";
import { changeLetter } from "./change-letter";
import { groundOf } from "./change-ground.server";
import { moveChange } from "./change-status";
import { applyGranted, type Granted } from "./apply-granted.server";
import { grantFault, moneyYears } from "./grant-fault.server";
import { lockChange, shownHashOf, toDecide } from "./read-change.server";

/**
 * Another person decides what is proposed about each part, as it was shown. What is granted makes the next version of the
 * decision, which stands from today; what was decided and paid before it stands. The recipient gets one letter.
 */
export async function decideChange(
  call: { readonly actor: Staff; readonly commandId: string },
  changeId: string,
  input: { readonly shownHash: string },
): Promise<Result<{ changeId: string; decisionId: string }>> {
  const { actor } = call;
  return runCommand(call, "change.decide", { changeId, ...input }, async (step) => {
    const { trx } = step;
    const found = await lockChange(trx, changeId);
    if (!found) return missing();
    const { change, project } = found;
    const denied = authorise(changeAccess, actor, "change.decide", change);
    if (denied) return denied;
    const parts = toDecide(change);
    const decided = await currentVersion(trx, project.id);
    const refused =
      (await personRefusal(trx, actor, found, parts)) ??
      (shownHashOf(change) === input.shownHash ? null : refuse("change.changedSinceShown")) ??
      (decided ? await grantsRefusal(trx, project, decided, parts) : refuse("change.noVersion"));
    if (refused || !decided) return refused ?? refuse("change.noVersion");
    const decisionId = await writeDecision(step, actor, change, input.shownHash);
    const granted: Granted = { project, decided, parts, decisionId };
    const version = await sendDecided(step, actor, granted);
    await applyGranted(step, actor, granted);
    await close(trx, change, parts);
    await recordAudit(trx, {
      actor,
      action: "change.decide",
      organisationId: change.organisationId,
      subject: { type: "change", id: changeId },
      detail: {
        ...Object.fromEntries(parts.map(({ kind, proposal }) => [kind, proposal?.outcome ?? ""])),
        ...(version !== null && { version }),
        shown: input.shownHash,
      },
    });
    return ok({ changeId, decisionId });
  });
}

type Found = { readonly change: ChangeRequest; readonly project: PaidProject };

async function personRefusal(
  trx: Trx,
  actor: Staff,
  { change, project }: Found,
  parts: readonly ChangePart[],
): Promise<Refusal | null> {
  const moved = moveChange(change.status, "decide");
  if (!moved.ok) return moved;
  if (!isRunning(project)) return refuse("change.projectNotRunning");
  if (parts.length === 0) return refuse("change.nothingProposed");
  if (parts.some(({ proposal }) => proposal?.proposedBy === actor.personId)) {
    return refuse("approval.twoPersons");
  }
  const limit = await delegationOf(trx, actor);
  if (limit === null) return refuse("decision.noDelegation");
  const { grant } = project.terms;
  return grant > limit
    ? refuse("decision.delegation", { limit: kronor(limit), granted: kronor(grant) })
    : null;
}

/** What could be granted when it was proposed may not be any more. */
async function grantsRefusal(
  trx: Trx,
  project: PaidProject,
  decided: DecisionVersion,
  parts: readonly ChangePart[],
): Promise<Refusal | null> {
  const ground = await groundOf(trx, project, decided);
  const years = await moneyYears(trx, project.id);
  const granted = parts.filter(({ proposal }) => proposal?.outcome === "granted");
  return granted.map((part) => grantFault(part, ground, years)).find((one) => one !== null) ?? null;
}

async function writeDecision(
  { trx, now }: Step,
  actor: Staff,
  change: ChangeRequest,
  shownHash: string,
): Promise<string> {
  const { boardId, organisationId, projectId, id: changeId } = change;
  const { id } = await trx
    .insertInto("changeDecision")
    .values({
      boardId,
      organisationId,
      projectId,
      changeId,
      decidedBy: actor.personId,
      decidedAt: now,
      shownHash,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .updateTable("changeProposal")
    .set({ decisionId: id, decidedBy: actor.personId })
    .where(
      "partId",
      "in",
      toDecide(change).map((part) => part.id),
    )
    .execute();
  return id;
}

/** The request is done when every part of it is decided. */
async function close(trx: Trx, change: ChangeRequest, parts: readonly ChangePart[]) {
  const left = change.parts.filter((part) => !isDecided(part)).length - parts.length;
  if (left > 0) return;
  await trx
    .updateTable("changeRequest")
    .set({ status: "decided" })
    .where("id", "=", change.id)
    .execute();
}

/**
 * The letter goes to those who sign as it was before the change, and to those who lead the project. Answers the number of the
 * version that the decision makes; null when all is refused.
 */
async function sendDecided(
  step: Step,
  actor: Staff,
  { project, decided, parts, decisionId }: Granted,
): Promise<number | null> {
  const isGranted = parts.some(({ proposal }) => proposal?.outcome === "granted");
  const version = isGranted ? decided.no + 1 : null;
  const letter = changeLetter({
    ...(await letterCase(step.trx, project.id)),
    parts,
    version,
    categories: project.categories,
    decidedBy: actor.name,
  });
  await sendLetter(step, { ...letter, caseId: project.id, kind: "change", about: decisionId });
  return version;
}
