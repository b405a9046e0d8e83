import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import { caseAccess, promiseRefusal, type PromiseAnswer } from "../applications/index";
import {
  linkTarget,
  postConfirmed,
  promiseAnsweredMail,
  promiseIn,
  type PromiseToConfirm,
} from "../applications/index.server";
import { recordAudit } from "../audit/index.server";
import { mailOrganisation } from "../organisations/index.server";
import { startIfReady } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { System } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { missing, ok, type Result } from "../shared/result";

type AnswerPromiseInput = {
  readonly token: string;
  readonly answer: PromiseAnswer;
  /** The amount that stood on the page: what the co-financier said yes or no to. */
  readonly shownAmount: Ore;
};

/**
 * The co-financier's own word, by a light link: once. A promise of a draft is posted when the application is submitted;
 * of a submitted application at once. With the last one confirmed, an accepted project starts.
 */
export async function answerPromise(
  commandId: string,
  { token, answer, shownAmount }: AnswerPromiseInput,
): Promise<Result<{ answer: PromiseAnswer }>> {
  const target = await linkTarget(token);
  if (!target) return missing();
  const { tokenHash, scope } = target;
  const actor: System = { kind: "system", name: "confirmation-link", boardId: scope.boardId };
  return runCommand(
    { actor, commandId },
    "promise.answer",
    { tokenHash, answer, shownAmount },
    async (step) => {
      const { trx, now, today } = step;
      await holdLink(trx, tokenHash);
      const promise = await promiseIn(trx, tokenHash, now);
      if (!promise) return missing();
      const denied = authorise(caseAccess, actor, "promise.answer", scope);
      if (denied) return denied;
      const refusal = promiseRefusal(promise, shownAmount);
      if (refusal) return refusal;
      const isConfirmed = answer === "confirm";
      await writeAnswer(trx, { tokenHash, promise, isConfirmed, now });
      const { applicationId, applicationStatus, financierId, financier: name, amount } = promise;
      const isDraft = applicationStatus === "draft";
      if (isConfirmed && !isDraft) {
        const bookedOn = today;
        await postConfirmed(trx, { applicationId, financierId, name, amount, bookedOn, actor });
      }
      await recordAudit(trx, {
        // A draft is not in the board's sight: neither is what is written about it.
        actor: isDraft ? { kind: "visitor" } : actor,
        action: "promise.answer",
        organisationId: scope.organisationId,
        subject: { type: "application", id: applicationId },
        detail: { financier: financierId, answer },
      });
      if (isConfirmed) await startIfReady(step, actor, applicationId);
      const { title } = promise;
      const mail = promiseAnsweredMail({ financier: name, title, amount, isConfirmed });
      await mailOrganisation(trx, scope, mail);
      return ok({ answer });
    },
    scope,
  );
}

/** Two clicks at once: the second waits here, and then finds the link used. */
const holdLink = (trx: Trx, tokenHash: string) =>
  trx
    .selectFrom("confirmationLink")
    .select("tokenHash")
    .where("tokenHash", "=", tokenHash)
    .forUpdate()
    .executeTakeFirst();

async function writeAnswer(
  trx: Trx,
  {
    tokenHash,
    promise,
    isConfirmed,
    now,
  }: {
    readonly tokenHash: string;
    readonly promise: PromiseToConfirm;
    readonly isConfirmed: boolean;
    readonly now: Instant;
  },
): Promise<void> {
  await trx
    .updateTable("confirmationLink")
    .set({ usedAt: now })
    .where("tokenHash", "=", tokenHash)
    .execute();
  await trx
    .updateTable("financier")
    .set(isConfirmed ? { status: "confirmed", confirmedAt: now } : { status: "refused" })
    .where("id", "=", promise.financierId)
    .execute();
}
