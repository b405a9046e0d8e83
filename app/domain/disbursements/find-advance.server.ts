import { advance, type GrantTerms } from "../claims/index";
import { findPaidProject } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { Ore } from "~ledger/amount";
import { disbursementAccess } from "./disbursement-access";
import { payeeIn } from "./find-payee.server";
import type { Payee } from "./payment-order";

export type AdvancePage = {
  readonly projectId: string;
  readonly title: string;
  readonly payee: Payee;
  readonly terms: GrantTerms;
  readonly amount: Ore;
  readonly orderId: string | null;
};

/** What the advance would be, and to which account. */
export async function findAdvance(actor: Staff, projectId: string): Promise<Result<AdvancePage>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const project = await findPaidProject(trx, projectId);
    if (!project) return missing();
    const denied = authorise(disbursementAccess, actor, "advance.approve", project);
    if (denied) return denied;
    const order = await trx
      .selectFrom("paymentOrder")
      .select("id")
      .where("projectId", "=", projectId)
      .where("kind", "=", "advance")
      .where("status", "<>", "returned")
      .executeTakeFirst();
    return ok({
      projectId,
      title: project.title,
      payee: await payeeIn(trx, project),
      terms: project.terms,
      amount: advance(project.terms),
      orderId: order?.id ?? null,
    });
  });
}
