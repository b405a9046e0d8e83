import { z } from "zod";
import type { Ore } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isBefore, type PlainDate } from "../shared/dates";
import { ok, refuse, refuseField, type Result } from "../shared/result";
import { disbursementAccess } from "./disbursement-access";

export type AttestLimitInput = {
  /** The person whose limit it is; null for the amount above which a third person attests. */
  readonly personId: string | null;
  readonly amount: Ore;
  readonly validFrom: PlainDate;
};

/**
 * Records how large a payment a person may attest, or above which amount a third person attests too, from a day that has
 * not passed. What was recorded before stays. Nobody records a limit of their own.
 */
export async function recordAttestLimit(
  call: { readonly actor: Staff; readonly commandId: string },
  input: AttestLimitInput,
): Promise<Result<{ boardId: string }>> {
  const { actor } = call;
  const { personId, amount, validFrom } = input;
  const { boardId } = actor;
  return runCommand(call, "attestLimit.record", input, async ({ trx, now, today }) => {
    const denied = authorise(disbursementAccess, actor, "attestLimit.record", { boardId });
    if (denied) return denied;
    if (isBefore(validFrom, today)) return refuseField("validFrom", "attestLimit.dayPassed");
    const common = { boardId, validFrom, recordedBy: actor.personId, recordedAt: now };
    if (personId === null) {
      await trx
        .insertInto("largePayment")
        .values({ ...common, amountOre: amount })
        .execute();
    } else {
      if (personId === actor.personId) return refuse("approval.twoPersons");
      const attestant = await trx
        .selectFrom("staffRole")
        .select("personId")
        .where("boardId", "=", boardId)
        .where("role", "=", "attestant")
        .where("personId", "=", z.uuid().parse(personId))
        .executeTakeFirst();
      if (!attestant) return refuseField("personId", "attestLimit.notAttestant");
      await trx
        .insertInto("attestLimit")
        .values({ ...common, personId, limitOre: amount })
        .execute();
    }
    await recordAudit(trx, {
      actor,
      action: "attestLimit.record",
      subject:
        personId === null ? { type: "board", id: boardId } : { type: "person", id: personId },
      detail: { amount: String(amount) },
    });
    return ok({ boardId });
  });
}
