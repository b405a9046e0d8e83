import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { actorPerson, type Actor } from "../shared/actor";
import { runCommand, type Call } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { forbidden, missing, ok, type Result } from "../shared/result";
import { tellOfChange } from "./account-change-mail.server";
import { organisationAccess } from "./organisation-access";
import type { PayeeAccountNumber } from "./organisation.schema";

/**
 * Adds the account the organisation wants to be paid to: a new version, never a change of the old one. Nothing is paid to it
 * before another person at the board has verified it; a change is told to everybody who signs, and to whoever gave the
 * account before, and has bank days in which to be noticed.
 */
export async function addPayeeAccount(
  call: Call,
  input: { readonly organisationId: string; readonly account: PayeeAccountNumber },
): Promise<Result<{ payeeAccountId: string }>> {
  const { actor } = call;
  const { organisationId, account } = input;
  return runCommand(call, "organisation.addAccount", input, async ({ trx, now }) => {
    const denied = authorise(organisationAccess, actor, "organisation.addAccount", {
      organisationId,
    });
    if (denied) return denied;
    return payeeAccountIn(trx, { actor, now, organisationId, account });
  });
}

type NewAccount = {
  readonly actor: Actor;
  readonly now: Instant;
  readonly organisationId: string;
  /** Checked and written as we store it. */
  readonly account: { readonly kind: string; readonly number: string };
};

/** The same inside a transaction: the current version when it is this account already, otherwise a new one. */
export async function payeeAccountIn(
  trx: Trx,
  { actor, now, organisationId, account }: NewAccount,
): Promise<Result<{ payeeAccountId: string }>> {
  const addedBy = actorPerson(actor);
  if (!addedBy) return forbidden();
  const locked = await trx
    .selectFrom("organisation")
    .select("id")
    .where("id", "=", organisationId)
    .forUpdate()
    .executeTakeFirst();
  if (!locked) return missing();
  const latest = await trx
    .selectFrom("payeeAccount")
    .select(["id", "version", "kind", "number", "addedBy"])
    .where("organisationId", "=", organisationId)
    .orderBy("version", "desc")
    .executeTakeFirst();
  if (latest?.kind === account.kind && latest.number === account.number) {
    return ok({ payeeAccountId: latest.id });
  }
  const { id } = await trx
    .insertInto("payeeAccount")
    .values({
      organisationId,
      version: (latest?.version ?? 0) + 1,
      kind: account.kind,
      number: account.number,
      addedBy,
      addedAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await recordAudit(trx, {
    actor,
    action: "organisation.addAccount",
    organisationId,
    subject: { type: "payeeAccount", id },
    detail: { kind: account.kind, version: (latest?.version ?? 0) + 1 },
  });
  if (latest) await tellOfChange(trx, { actor, organisationId, before: latest, account, now });
  return ok({ payeeAccountId: id });
}
