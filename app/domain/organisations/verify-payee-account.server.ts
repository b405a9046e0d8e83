import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { organisationAccess } from "./organisation-access";

/**
 * A person at the board writes down how an account was verified: in the register, or by calling the number known before.
 * Whoever added the account cannot be the one, and only the latest version is verified.
 */
export async function verifyPayeeAccount(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly payeeAccountId: string; readonly method: string },
): Promise<Result<{ payeeAccountId: string }>> {
  const { actor } = call;
  const { payeeAccountId, method } = input;
  if (!isUuid(payeeAccountId)) return missing();
  return runCommand(call, "organisation.verifyAccount", input, async ({ trx, now }) => {
    const account = await trx
      .selectFrom("payeeAccount")
      .select(["id", "organisationId", "version", "addedBy"])
      .where("id", "=", payeeAccountId)
      .executeTakeFirst();
    if (!account) return missing();
    const { organisationId } = account;
    const subject = { boardId: actor.boardId, organisationId };
    const denied = authorise(organisationAccess, actor, "organisation.verifyAccount", subject);
    if (denied) return denied;
    if (account.addedBy === actor.personId) return refuse("approval.twoPersons");
    const newer = await trx
      .selectFrom("payeeAccount")
      .select("id")
      .where("organisationId", "=", organisationId)
      .where("version", ">", account.version)
      .executeTakeFirst();
    if (newer) return refuse("organisation.accountReplaced");
    const inserted = await trx
      .insertInto("payeeAccountVerification")
      .values({
        payeeAccountId,
        boardId: actor.boardId,
        verifiedBy: actor.personId,
        verifiedAt: now,
        method,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("payeeAccountId")
      .executeTakeFirst();
    if (!inserted) return refuse("organisation.accountAlreadyVerified");
    await recordAudit(trx, {
      actor,
      action: "organisation.verifyAccount",
      organisationId,
      subject: { type: "payeeAccount", id: payeeAccountId },
      detail: { version: account.version },
    });
    return ok({ payeeAccountId });
  });
}
