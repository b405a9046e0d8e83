import { post } from "~ledger/index";
import { recordAudit } from "../audit/index.server";
import { advance } from "../claims/index";
import { lockPaidProject } from "../projects/index.server";
import { authorise } from "../shared/access";
import { actorLabel, type Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { yearOf } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, refuse, type Result } from "../shared/result";
import { createOrder } from "./create-order.server";
import { disbursementAccess } from "./disbursement-access";

/** Approves the advance that the call's rules allow; it is paid when a second person has attested the order. */
export async function approveAdvance(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly projectId: string },
): Promise<Result<{ orderId: string }>> {
  const { actor } = call;
  if (!isUuid(input.projectId)) return missing();
  return runCommand(call, "advance.approve", input, async ({ trx, today }) => {
    const project = await lockPaidProject(trx, input.projectId);
    if (!project) return missing();
    const denied = authorise(disbursementAccess, actor, "advance.approve", project);
    if (denied) return denied;
    if (!["accepted", "running"].includes(project.status))
      return refuse("payment.projectNotAccepted");
    const amount = advance(project.terms);
    if (amount === 0n) return refuse("payment.noAdvance");
    const year = yearOf(today);
    const order = await createOrder(trx, {
      projectId: project.id,
      claimId: null,
      kind: "advance",
      year,
      amount,
      approvedBy: actor.personId,
    });
    if (!order.ok) return order;
    await recordAudit(trx, {
      actor,
      action: "advance.approve",
      organisationId: project.organisationId,
      subject: { type: "project", id: project.id },
    });
    await post(trx, {
      kind: "advance.approved",
      key: `order:${order.value.orderId}:advance`,
      bookedOn: today,
      actor: actorLabel(actor),
      reason: "Förskott godkänt",
      source: { type: "paymentOrder", id: order.value.orderId },
      dims: { project: project.id, year: String(year) },
      amounts: { amount },
    });
    return order;
  });
}
