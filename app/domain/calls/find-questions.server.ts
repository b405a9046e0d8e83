import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { LoggedQuestion } from "./question-log";

/** The log of a call, oldest first: everyone sees what has been answered, the board what has not. */
export const findQuestions = (actor: Actor, callId: string): Promise<LoggedQuestion[]> =>
  readAs(actor, async ({ trx }) => {
    const rows = await trx
      .selectFrom("callQuestion")
      .select(["id", "question", "askedAt", "answer", "answeredAt"])
      .where("callId", "=", callId)
      .orderBy("askedAt")
      .orderBy("id")
      .execute();
    return rows.map((row) => ({
      ...row,
      askedAt: row.askedAt as Instant,
      answeredAt: row.answeredAt as Instant | null,
    }));
  });

/** One entry of the log; missing when it is another call's, or is not answered and the reader is not the board's. */
export async function findQuestion(
  actor: Actor,
  callId: string,
  questionId: string,
): Promise<Result<LoggedQuestion>> {
  if (!isUuid(callId)) return missing();
  const found = (await findQuestions(actor, callId)).find(({ id }) => id === questionId);
  return found ? ok(found) : missing();
}
