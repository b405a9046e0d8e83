import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import { postGrant } from "../activities/index.server";
import { recordAudit } from "../audit/index.server";
import { advance } from "../claims/index";
import { lockPaidProject } from "../projects/index.server";
import { authorise } from "../shared/access";
import { actorLabel, type Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { yearOf } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, refuse, type Result } from "../shared/result";
import { createOrder } from "./create-order.server";
import { disbursementAccess } from "./disbursement-access";
import { isReplaced, orderRows } from "./find-orders.server";

/**
 * Approves the advance that the call's rules allow; it is paid when a second person has attested the order. An advance that
 * the bank sent back is owed still: a new order is made, to the account as it is now, and nothing more is posted.
 */
export async function approveAdvance(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly projectId: string },
): Promise<Result<{ orderId: string }>> {
  const { actor } = call;
  if (!isUuid(input.projectId)) return missing();
  return runCommand(call, "advance.approve", input, async (step) => {
    const { trx, today } = step;
    const project = await lockPaidProject(trx, input.projectId);
    if (!project) return missing();
    const denied = authorise(disbursementAccess, actor, "advance.approve", project);
    if (denied) return denied;
    if (!["accepted", "running"].includes(project.status))
      return refuse("payment.projectNotAccepted");
    const returned = await returnedAdvance(trx, project.id);
    const amount = returned?.amount ?? advance(project.terms);
    if (amount === 0n) return refuse("payment.noAdvance");
    const order = await createOrder(step, {
      projectId: project.id,
      claimId: null,
      kind: "advance",
      year: yearOf(today),
      amount,
      approvedBy: actor.personId,
      ...(returned && { replaces: returned.id }),
    });
    if (!order.ok) return order;
    await recordAudit(trx, {
      actor,
      action: "advance.approve",
      organisationId: project.organisationId,
      subject: { type: "project", id: project.id },
    });
    if (!returned) await postAdvance(step, actor, order.value.orderId, project.id, amount);
    return order;
  });
}

/** Sent back by the bank, and not yet made again. */
const returnedAdvance = (trx: Trx, projectId: string) =>
  orderRows(trx)
    .where("paymentOrder.projectId", "=", projectId)
    .where("paymentOrder.kind", "=", "advance")
    .where("paymentOrder.status", "=", "returned")
    .where(sql<boolean>`not ${isReplaced}`)
    .executeTakeFirst();

async function postAdvance(
  { trx, today }: Step,
  actor: Staff,
  orderId: string,
  projectId: string,
  amount: Ore,
): Promise<void> {
  await postGrant(trx, {
    kind: "advance.approved",
    key: `order:${orderId}:advance`,
    bookedOn: today,
    actor: actorLabel(actor),
    reason: "Förskott godkänt",
    source: { type: "paymentOrder", id: orderId },
    dims: { project: projectId, year: String(yearOf(today)) },
    amounts: { amount },
  });
}
