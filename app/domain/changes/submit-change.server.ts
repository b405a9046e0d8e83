import { recordAudit } from "../audit/index.server";
import { currentVersion } from "../decisions/index.server";
import { mailOrganisation } from "../organisations/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { knownProjectHead } from "../projects/index.server";
import { runCommand, type Call } from "../shared/command.server";
import { joinRefusals, missing, ok, refuse, type Result } from "../shared/result";
import { isDecided, isRunning } from "./change";
import { changeAccess } from "./change-access";
import { groundOf } from "./change-ground.server";
import { submittedMail } from "./change-mail";
import { partFault } from "./change-rules";
import { moveChange } from "./change-status";
import { lockChange } from "./read-change.server";

/** The signatory signs the request and sends it in. It is held against what is decided now once more, for time has gone. */
export async function submitChange(
  call: Call & { readonly actor: Applicant },
  input: { readonly changeId: string },
): Promise<Result<{ changeId: string }>> {
  const { actor } = call;
  return runCommand(call, "change.submit", input, async ({ trx, now }) => {
    const found = await lockChange(trx, input.changeId);
    if (!found) return missing();
    const { change, project } = found;
    const denied = authorise(changeAccess, actor, "change.submit", change);
    if (denied) return denied;
    const moved = moveChange(change.status, "submit");
    if (!moved.ok) return moved;
    if (!isRunning(project)) return refuse("change.projectNotRunning");
    const decided = await currentVersion(trx, project.id);
    if (!decided) return refuse("change.noVersion");
    const asked = change.parts.filter((part) => !isDecided(part));
    if (asked.length === 0) return refuse("change.nothingAsked");
    const ground = await groundOf(trx, project, decided);
    const faults = joinRefusals(asked.flatMap((part) => partFault(part, ground) ?? []));
    if (faults) return refuse("change.notAsNow");
    await trx
      .updateTable("changeRequest")
      .set({ status: moved.value, submittedBy: actor.personId, submittedAt: now })
      .where("id", "=", change.id)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "change.submit",
      boardId: change.boardId,
      organisationId: change.organisationId,
      subject: { type: "change", id: change.id },
      detail: { no: change.no },
    });
    await mailOrganisation(
      trx,
      change,
      submittedMail(await knownProjectHead(trx, change.projectId), asked),
    );
    return ok({ changeId: change.id });
  });
}
