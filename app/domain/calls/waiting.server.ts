import type { Trx } from "~db/transaction";
import { may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { dayOf, type Instant } from "../shared/dates";
import type { Waiting } from "../shared/waiting";
import { callAccess } from "./call-access";

/** Calls that another person has prepared and this one may publish, and questions that nobody has answered. */
export async function waitingFor(actor: Staff): Promise<Waiting[]> {
  const { boardId } = actor;
  return readAs(actor, async ({ trx, now }) => {
    const drafts = may(callAccess, actor, "call.publish", { boardId })
      ? await trx
          .selectFrom("call")
          .select(["id", "titleSv", "caseNumber", "opensAt", "preparedAt"])
          .where("boardId", "=", boardId)
          .where("status", "=", "draft")
          .where("preparedBy", "<>", actor.personId)
          .where("closesAt", ">", now)
          .execute()
      : [];
    const questions = may(callAccess, actor, "call.answer", { boardId })
      ? await trx
          .selectFrom("callQuestion as question")
          .innerJoin("call", "call.id", "question.callId")
          .select(["question.id", "question.callId", "question.askedAt"])
          .select(["call.titleSv", "call.caseNumber"])
          .where("call.boardId", "=", boardId)
          .where("question.answeredAt", "is", null)
          .execute()
      : [];
    const parts = may(callAccess, actor, "call.agree", { boardId })
      ? await toAgree(trx, actor, now)
      : [];
    return [
      ...parts.map((draft) => ({
        key: "call.agree",
        href: `/calls/${draft.id}/agreement`,
        subject: draft.titleSv,
        caseNumber: draft.caseNumber,
        due: dayOf(draft.opensAt as Instant),
        since: draft.preparedAt as Instant,
      })),
      ...drafts.map((draft) => ({
        key: "call.publish",
        href: `/calls/${draft.id}/publication`,
        subject: draft.titleSv,
        caseNumber: draft.caseNumber,
        due: dayOf(draft.opensAt as Instant),
        since: draft.preparedAt as Instant,
      })),
      ...questions.map((question) => ({
        key: "call.answer",
        href: `/calls/${question.callId}/questions/${question.id}`,
        subject: question.titleSv,
        caseNumber: question.caseNumber,
        due: null,
        since: question.askedAt as Instant,
      })),
    ];
  });
}

/** Other boards' drafts that this one has a part in and has not agreed to. */
const toAgree = (trx: Trx, { boardId, personId }: Staff, now: Instant) =>
  trx
    .selectFrom("call")
    .select(["id", "titleSv", "caseNumber", "opensAt", "preparedAt"])
    .where("boardId", "<>", boardId)
    .where(({ eb, or }) =>
      or([eb("holdingBoardId", "=", boardId), eb("payingBoardId", "=", boardId)]),
    )
    .where("status", "=", "draft")
    .where("preparedBy", "<>", personId)
    .where("closesAt", ">", now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("callConsent")
            .select("callConsent.callId")
            .whereRef("callConsent.callId", "=", "call.id")
            .where("callConsent.boardId", "=", boardId),
        ),
      ),
    )
    .execute();
