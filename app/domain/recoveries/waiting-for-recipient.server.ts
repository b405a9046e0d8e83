import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Waiting } from "../shared/waiting";
import { duesLeft } from "./debt-rules";
import { readRecovery } from "./read-recovery.server";

/** A recovery to answer, and one to pay. */
export const waitingForRecipient = (actor: Applicant): Promise<Waiting[]> =>
  readAs(actor, async ({ trx }) => {
    const rows = await trx
      .selectFrom("recovery")
      .select(["id", "status"])
      .where("organisationId", "=", actor.organisationId)
      .where("status", "in", ["communicated", "demanded"])
      .orderBy("openedAt")
      .execute();
    const waiting: Waiting[] = [];
    for (const { id, status } of rows) {
      const recovery = await readRecovery(trx, id);
      if (!recovery?.communicated) continue;
      const answered =
        status === "communicated" &&
        (await trx
          .selectFrom("recoveryMessage")
          .select("id")
          .where("recoveryId", "=", id)
          .where("kind", "=", "answer")
          .executeTakeFirst());
      if (answered) continue;
      const due = duesLeft(recovery).find(({ left }) => left > 0n)?.dueOn ?? null;
      waiting.push({
        key: status === "communicated" ? "recovery.answer" : "recovery.pay",
        href: `/projects/${recovery.projectId}/recovery`,
        subject: recovery.projectTitle,
        caseNumber: recovery.caseNumber,
        due: status === "communicated" ? recovery.answerBy : due,
        since: recovery.decided?.at ?? recovery.communicated.at,
      });
    }
    return waiting;
  });
