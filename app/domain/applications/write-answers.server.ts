import type { Trx } from "~db/transaction";
import type { Question } from "../calls/index";
import { answerTo } from "./application";

/** Writes the answers to these questions. An empty answer (null) is no answer. */
export async function writeAnswers(
  trx: Trx,
  applicationId: string,
  questions: readonly Question[],
  answers: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const [question, answer] of Object.entries(answers)) {
    if (answer === null) {
      await trx
        .deleteFrom("applicationAnswer")
        .where("applicationId", "=", applicationId)
        .where("question", "=", question)
        .execute();
    } else {
      const stored = JSON.stringify(answer);
      await trx
        .insertInto("applicationAnswer")
        .values({ applicationId, question, answer: stored })
        .onConflict((conflict) =>
          conflict.columns(["applicationId", "question"]).doUpdateSet({ answer: stored }),
        )
        .execute();
    }
  }
  await keepForLists(trx, applicationId, questions, answers);
}

/** The project's name and period also stand on the application itself, where lists and decisions read them. */
async function keepForLists(
  trx: Trx,
  applicationId: string,
  questions: readonly Question[],
  answers: Readonly<Record<string, unknown>>,
): Promise<void> {
  const change = headOf(questions, answers);
  if (Object.keys(change).length === 0) return;
  await trx.updateTable("application").set(change).where("id", "=", applicationId).execute();
}

function headOf(questions: readonly Question[], answers: Readonly<Record<string, unknown>>) {
  const name = questions.find(({ type, section }) => type === "text" && section === "project");
  const period = questions.find(({ type }) => type === "period");
  const days = period && answerTo(answers, { id: period.id, type: "period" });
  return {
    ...(name && { title: answerTo(answers, { id: name.id, type: "text" }) ?? "" }),
    ...(period && { startsOn: days?.startsOn ?? null, endsOn: days?.endsOn ?? null }),
  };
}
