import type { Trx } from "~db/transaction";
import { findPaidProject } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { disbursementAccess } from "./disbursement-access";
import { latestAccount, type Recipient } from "./payee-account.server";
import type { Payee } from "./payment-order";

/** To whom and to which account a project is paid; nothing is approved for payment until the account is verified. */
export async function findPayee(actor: Staff, projectId: string): Promise<Result<Payee>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const project = await findPaidProject(trx, projectId);
    if (!project) return missing();
    const denied = authorise(disbursementAccess, actor, "order.read", project);
    return denied ?? ok(await payeeIn(trx, project));
  });
}

export async function payeeIn(trx: Trx, recipient: Recipient): Promise<Payee> {
  const { organisationId, payingBoardId } = recipient;
  const { name } = await trx
    .selectFrom("organisation")
    .select("name")
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow();
  const account = await latestAccount(trx, recipient);
  return {
    organisationId,
    payingBoardId,
    organisationName: name,
    account: account
      ? { id: account.id, number: account.number, isVerified: account.verifiedAt !== null }
      : null,
  };
}
