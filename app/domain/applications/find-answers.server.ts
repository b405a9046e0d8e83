import type { Trx } from "~db/transaction";
import type { Answers } from "./application";

/** What is answered, by question. */
export async function answersIn(trx: Trx, applicationId: string): Promise<Answers> {
  const rows = await trx
    .selectFrom("applicationAnswer")
    .select(["question", "answer"])
    .where("applicationId", "=", applicationId)
    .execute();
  return Object.fromEntries(rows.map(({ question, answer }) => [question, answer]));
}
