import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { currentVersion } from "../decisions/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import {
  joinRefusals,
  missing,
  ok,
  refuse,
  refuseField,
  type Refusal,
  type Result,
} from "../shared/result";
import { isDecided, isRunning, type ChangePart } from "./change";
import { changeAccess } from "./change-access";
import type { ChangeGround } from "./change-rules";
import type { ProposeChangeInput } from "./change.schema";
import { moveChange } from "./change-status";
import { groundOf } from "./change-ground.server";
import { grantFault, moneyYears } from "./grant-fault.server";
import { lockChange } from "./read-change.server";

type Answer = ProposeChangeInput["parts"][number];
type Proposed = { readonly part: ChangePart; readonly answer: Answer };

/** An officer proposes what is to be decided about each part, with reasons that the recipient reads. Nothing is changed by it. */
export async function proposeChange(
  call: { readonly actor: Staff; readonly commandId: string },
  changeId: string,
  input: ProposeChangeInput,
): Promise<Result<{ changeId: string }>> {
  const { actor } = call;
  return runCommand(call, "change.propose", { changeId, ...input }, async (step) => {
    const { trx } = step;
    const found = await lockChange(trx, changeId);
    if (!found) return missing();
    const { change, project } = found;
    const denied = authorise(changeAccess, actor, "change.prepare", change);
    if (denied) return denied;
    const moved = moveChange(change.status, "decide");
    if (!moved.ok) return moved;
    if (!isRunning(project)) return refuse("change.projectNotRunning");
    const decided = await currentVersion(trx, project.id);
    if (!decided) return refuse("change.noVersion");
    const ground = await groundOf(trx, project, decided);
    const years = await moneyYears(trx, project.id);
    const faults = joinRefusals(
      input.parts.flatMap((answer, at) => {
        const part = change.parts.find(({ id }) => id === answer.id);
        if (!part) return [refuse("change.changedSinceShown")];
        return faultsOf({ part, answer }, at, { ground, years });
      }),
    );
    if (faults) return faults;
    const proposed = change.parts.flatMap((part) => {
      const answer = input.parts.find(({ id }) => id === part.id);
      return answer && !isDecided(part) ? [{ part, answer }] : [];
    });
    if (proposed.length === 0) return refuse("change.wrongStatus", { status: "decided" });
    for (const one of proposed) await write(step, actor, change, one);
    await recordAudit(trx, {
      actor,
      action: "change.propose",
      organisationId: change.organisationId,
      subject: { type: "change", id: changeId },
      detail: Object.fromEntries(proposed.map(({ part, answer }) => [part.kind, answer.outcome])),
    });
    return ok({ changeId });
  });
}

type Standing = { readonly ground: ChangeGround; readonly years: readonly number[] };

function faultsOf(
  { part, answer: { outcome, verified } }: Proposed,
  at: number,
  { ground, years }: Standing,
): Refusal[] {
  if (outcome !== "granted" || isDecided(part)) return [];
  const fault = grantFault(part, ground, years);
  const needsVerified = part.kind === "partner" || part.kind === "signatory";
  return [
    ...(fault ? [refuseField(`parts[${at}].outcome`, fault.code, fault.params)] : []),
    ...(needsVerified && verified === null
      ? [refuseField(`parts[${at}].verified`, "change.sayHowVerified")]
      : []),
  ];
}

/** One part's proposal: anew, or none when it is left open. */
async function write(
  { trx, now }: Step,
  actor: Staff,
  { boardId, organisationId }: { readonly boardId: string; readonly organisationId: string },
  { part, answer }: Proposed,
): Promise<void> {
  await remove(trx, part.id);
  if (answer.outcome === "") return;
  const needsVerified = part.kind === "partner" || part.kind === "signatory";
  await trx
    .insertInto("changeProposal")
    .values({
      partId: part.id,
      kind: part.kind,
      boardId,
      organisationId,
      outcome: answer.outcome,
      reasons: answer.reasons ?? "",
      verified: needsVerified && answer.outcome === "granted" ? answer.verified : null,
      proposedBy: actor.personId,
      proposedAt: now,
    })
    .execute();
}

const remove = (trx: Trx, partId: string) =>
  trx.deleteFrom("changeProposal").where("partId", "=", partId).execute();
