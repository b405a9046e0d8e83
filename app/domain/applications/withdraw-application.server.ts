import { actForBoard, type Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { missing, ok, type Result } from "../shared/result";
import { applicationAccess } from "./application-access";
import { moveApplication } from "./application-status";
import { lockApplication } from "./lock-application.server";
import { withdrawInKindPromises, withdrawPromise } from "./post-promises.server";

/** The applicant takes the application back, before it has been decided. It stays registered; the promises are withdrawn. */
export async function withdrawApplication(
  call: { readonly actor: Applicant; readonly commandId: string },
  input: { readonly applicationId: string },
): Promise<Result<{ applicationId: string }>> {
  const { actor } = call;
  return runCommand(call, "application.withdraw", input, async ({ trx, now, today }) => {
    const application = await lockApplication(trx, input.applicationId);
    if (!application) return missing();
    const denied = authorise(applicationAccess, actor, "application.withdraw", application);
    if (denied) return denied;
    const moved = moveApplication(application.status, "withdraw");
    if (!moved.ok) return moved;
    const { id, boardId, organisationId } = application;
    await trx
      .updateTable("application")
      .set({ status: moved.value, changedAt: now })
      .where("id", "=", id)
      .execute();
    await actForBoard(trx, boardId);
    await withdrawPromises(trx, { applicationId: id, bookedOn: today, actor });
    await recordAudit(trx, {
      actor,
      action: "application.withdraw",
      boardId,
      organisationId,
      subject: { type: "application", id },
    });
    return ok({ applicationId: id });
  });
}

type Occasion = {
  readonly applicationId: string;
  readonly bookedOn: PlainDate;
  readonly actor: Applicant;
};

async function withdrawPromises(trx: Trx, occasion: Occasion): Promise<void> {
  const financiers = await trx
    .selectFrom("financier")
    .select(["id as financierId", "name", "amountOre as amount", "status"])
    .where("applicationId", "=", occasion.applicationId)
    .orderBy("position")
    .execute();
  for (const { status, ...promise } of financiers) {
    await withdrawPromise(trx, { ...occasion, ...promise, isConfirmed: status === "confirmed" });
  }
  await withdrawInKindPromises(trx, occasion);
}
