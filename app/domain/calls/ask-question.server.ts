import { randomUUID } from "node:crypto";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { runCommand, type Call } from "../shared/command.server";
import { plainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { countAttempt } from "../shared/rate-limit.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { callAccess } from "./call-access";
import { callIn } from "./find-calls.server";
import { questionsAreOpen } from "./question-log";

const limit = { attempts: 10, windowSeconds: 60 * 60 };

/** Asks about a call, without an account. Nobody is named: the question and its answer are read by everyone. */
export async function askQuestion(
  call: Call,
  input: { readonly callId: string; readonly question: string },
  address: string,
): Promise<Result<{ questionId: string }>> {
  const { actor } = call;
  if (!isUuid(input.callId)) return missing();
  const wait = await countAttempt(`ask:${address}`.slice(0, 200), limit);
  if (wait > 0) return refuse("question.tooMany", { minutes: String(Math.ceil(wait / 60)) });
  return runCommand(call, "call.ask", input, async ({ trx, now, today }) => {
    const found = await callIn(trx, input.callId, now);
    if (!found.ok) return found;
    const { boardId, phase, definition } = found.value;
    const denied = authorise(callAccess, actor, "call.ask", { boardId });
    if (denied) return denied;
    const until = plainDate(definition.dates.questionsUntil);
    if (!until || !questionsAreOpen(phase, until, today)) {
      return refuse("question.tooLate", { day: definition.dates.questionsUntil });
    }
    const id = randomUUID();
    const values = { id, callId: input.callId, question: input.question, askedAt: now };
    await trx.insertInto("callQuestion").values(values).execute();
    await recordAudit(trx, {
      actor,
      action: "call.ask",
      boardId,
      subject: { type: "call", id: input.callId },
      detail: { question: id },
    });
    return ok({ questionId: id });
  });
}
