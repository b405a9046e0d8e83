import type { Trx } from "~db/transaction";
import type { Instant, PlainDate } from "../shared/dates";

export type CompletionRequest = {
  readonly id: string;
  readonly no: number;
  /** What is asked for, in words. */
  readonly wanted: string;
  /** The questions that may be answered anew. */
  readonly questions: readonly string[];
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly dueOn: PlainDate;
  readonly answeredAt: Instant | null;
  readonly answer: string | null;
};

/** Every request of an application, in order. */
export async function completionsIn(trx: Trx, applicationId: string): Promise<CompletionRequest[]> {
  const rows = await trx
    .selectFrom("completionRequest")
    .innerJoin("person", "person.id", "completionRequest.askedBy")
    .select([
      "completionRequest.id",
      "completionRequest.no",
      "completionRequest.wanted",
      "completionRequest.questions",
      "person.name as askedBy",
      "completionRequest.askedAt",
      "completionRequest.dueOn",
      "completionRequest.answeredAt",
      "completionRequest.answer",
    ])
    .where("completionRequest.applicationId", "=", applicationId)
    .orderBy("completionRequest.no")
    .execute();
  return rows.map((row) => ({
    ...row,
    askedAt: row.askedAt as Instant,
    dueOn: row.dueOn as PlainDate,
    answeredAt: row.answeredAt as Instant | null,
  }));
}

/** The request that waits for an answer; there is never more than one. */
export async function findOpenRequest(
  trx: Trx,
  applicationId: string,
): Promise<CompletionRequest | undefined> {
  const requests = await completionsIn(trx, applicationId);
  return requests.find(({ answeredAt }) => answeredAt === null);
}
