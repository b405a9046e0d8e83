import { recordAudit } from "../audit/index.server";
import { lockPaidProject } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { paymentBlockAccess } from "./payment-block-access";
import type { ClosedStop } from "./payment-stop";
import type { CloseStopInput } from "./payment-stop.schema";
import { readStops, standingOf } from "./read-stops.server";

type StaffCall = { readonly actor: Staff; readonly commandId: string };

/** Whoever proposed a stop, or that one is lifted, takes the proposal back before it is decided. */
export const withdrawStop = (call: StaffCall, projectId: string, input: CloseStopInput) =>
  close(call, projectId, input, "withdrawn");

/** Whoever is to decide sends the proposal back instead, and says why. */
export const returnStop = (call: StaffCall, projectId: string, input: CloseStopInput) =>
  close(call, projectId, input, "returned");

const actions = { withdrawn: "paymentStop.withdraw", returned: "paymentStop.return" } as const;

/** The recipient has not been told of the proposal, and is not told of its end. */
async function close(
  call: StaffCall,
  projectId: string,
  input: CloseStopInput,
  how: ClosedStop["how"],
): Promise<Result<{ stopId: string }>> {
  const { actor } = call;
  const action = actions[how];
  if (!isUuid(projectId)) return missing();
  return runCommand(call, action, { projectId, ...input }, async ({ trx, now }) => {
    const project = await lockPaidProject(trx, projectId);
    if (!project) return missing();
    const denied = authorise(paymentBlockAccess, actor, action, project);
    if (denied) return denied;
    const { proposal } = standingOf(await readStops(trx, projectId));
    if (!proposal || proposal.id !== input.stopId) return refuse("paymentStop.noProposal");
    const isOwn = proposal.preparedBy === actor.personId;
    if (how === "withdrawn" && !isOwn) return refuse("paymentStop.notYours");
    if (how === "returned" && isOwn) return refuse("approval.twoPersons");
    const { personId } = actor;
    const { reasons } = input;
    await trx
      .updateTable("paymentStop")
      .set(
        how === "withdrawn"
          ? { withdrawnBy: personId, withdrawnAt: now, withdrawalReasons: reasons }
          : { returnedBy: personId, returnedAt: now, returnReasons: reasons },
      )
      .where("id", "=", proposal.id)
      .execute();
    await recordAudit(trx, {
      actor,
      action,
      organisationId: project.organisationId,
      subject: { type: "paymentStop", id: proposal.id },
      detail: { reasons },
    });
    return ok({ stopId: proposal.id });
  });
}
