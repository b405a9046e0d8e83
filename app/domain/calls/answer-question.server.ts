import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { callAccess } from "./call-access";

/** Answers a question in the log, or mends an answer; from then on everyone reads both. */
export async function answerQuestion(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly callId: string; readonly questionId: string; readonly answer: string },
): Promise<Result<{ questionId: string }>> {
  const { actor } = call;
  if (!isUuid(input.callId) || !isUuid(input.questionId)) return missing();
  return runCommand(call, "call.answer", input, async ({ trx, now }) => {
    const found = await trx
      .selectFrom("callQuestion")
      .innerJoin("call", "call.id", "callQuestion.callId")
      .select(["callQuestion.id", "callQuestion.answer", "call.boardId"])
      .where("callQuestion.id", "=", input.questionId)
      .where("call.id", "=", input.callId)
      .forUpdate("callQuestion")
      .executeTakeFirst();
    if (!found) return missing();
    const denied = authorise(callAccess, actor, "call.answer", found);
    if (denied) return denied;
    if (found.answer === input.answer) return refuse("question.sameAnswer");
    await trx
      .updateTable("callQuestion")
      .set({ answer: input.answer, answeredBy: actor.personId, answeredAt: now })
      .where("id", "=", found.id)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "call.answer",
      subject: { type: "call", id: input.callId },
      detail: { question: found.id, mended: found.answer !== null },
    });
    return ok({ questionId: found.id });
  });
}
