import type { Trx } from "~db/transaction";
import type { Instant } from "../shared/dates";

export type Opinion = {
  readonly id: string;
  readonly body: string;
  readonly by: string;
  readonly at: Instant;
};

/** In the order they were written; the database hides them from an assessor whose scores are not locked. */
export async function readOpinions(trx: Trx, applicationId: string): Promise<Opinion[]> {
  const rows = await trx
    .selectFrom("expertOpinion")
    .innerJoin("person", "person.id", "expertOpinion.writtenBy")
    .select(["expertOpinion.id", "body", "person.name as by", "writtenAt as at"])
    .where("applicationId", "=", applicationId)
    .orderBy("writtenAt")
    .execute();
  return rows.map((row) => ({ ...row, at: row.at as Instant }));
}
