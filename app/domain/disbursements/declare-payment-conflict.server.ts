import { declarationIn, recordDeclaration } from "../assessment/index.server";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs, runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, refuseField, type Result } from "../shared/result";
import type { Tie } from "../ties/index";
import { tiesOf } from "../ties/index.server";
import { disbursementAccess } from "./disbursement-access";
import type { Trx } from "~db/transaction";

type Tied = {
  readonly projectTitle: string;
  readonly caseNumber: string | null;
  readonly organisationName: string;
  readonly orgnr: string;
  /** What registers show of the reader and this case. */
  readonly ties: readonly Tie[];
  readonly hasDeclared: boolean;
};

/** What the attestant is asked about before the payment: who is behind the case, and what ties a register shows. */
export async function findPaymentConflict(actor: Staff, orderId: string): Promise<Result<Tied>> {
  if (!isUuid(orderId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const found = await caseOf(trx, orderId);
    if (!found) return missing();
    const denied = authorise(disbursementAccess, actor, "order.attest", found);
    if (denied) return denied;
    const { applicationId, projectTitle, caseNumber, organisationName, orgnr } = found;
    const declared = await declarationIn(trx, applicationId, actor.personId);
    const ties = await tiesOf(trx, actor.boardId, [applicationId], [actor.personId]);
    const about = { projectTitle, caseNumber, organisationName, orgnr };
    return ok({ ...about, ties, hasDeclared: declared !== null });
  });
}

/**
 * Somebody who attests and has a tie to the case says, on record, whether it is a conflict of interest (16–18 §§
 * förvaltningslagen). With one, the case and its payments are closed to this person.
 */
export async function declarePaymentConflict(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly orderId: string; readonly conflict: boolean; readonly reason: string },
): Promise<Result<{ conflict: boolean }>> {
  const { actor } = call;
  if (!isUuid(input.orderId)) return missing();
  return runCommand(call, "order.declare", input, async ({ trx, now }) => {
    const found = await caseOf(trx, input.orderId);
    if (!found) return missing();
    const denied = authorise(disbursementAccess, actor, "order.attest", found);
    if (denied) return denied;
    const { applicationId } = found;
    const earlier = await declarationIn(trx, applicationId, actor.personId);
    if (earlier && !input.conflict) return refuse("assessment.alreadyDeclared");
    if (input.conflict && !input.reason) return refuseField("reason", "assessment.conflictReason");
    await recordAudit(trx, {
      actor,
      action: "order.declare",
      subject: { type: "application", id: applicationId },
      detail: { conflict: input.conflict },
    });
    const unsaid = await recordDeclaration(trx, actor, found, input, now);
    return unsaid ?? ok({ conflict: input.conflict });
  });
}

const caseOf = (trx: Trx, orderId: string) =>
  trx
    .selectFrom("paymentOrder")
    .innerJoin("project", "project.id", "paymentOrder.projectId")
    .innerJoin("application", "application.id", "project.applicationId")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .select(["paymentOrder.boardId", "application.id as applicationId", "application.callId"])
    .select(["project.title as projectTitle", "application.caseNumber"])
    .select(["organisation.name as organisationName", "organisation.orgnr"])
    .where("paymentOrder.id", "=", orderId)
    .executeTakeFirst();
