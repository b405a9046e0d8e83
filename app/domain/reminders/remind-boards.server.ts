import { inSnapshot } from "~db/transaction";
import { dayOf, type Instant } from "../shared/dates";
import type { BoardId } from "../shared/ids";
import { remind } from "./remind.server";

/** Every board's reminders of today, by the database's clock. Answers the number of mails' cases per board that had any. */
export async function remindBoards(): Promise<Record<string, number>> {
  const { boards, day } = await inSnapshot({}, async ({ trx, now }) => ({
    boards: await trx.selectFrom("board").select("id").orderBy("id").execute(),
    day: dayOf(now as Instant),
  }));
  const reminded: Record<string, number> = {};
  for (const { id } of boards) {
    const actor = { kind: "system", name: "reminders", boardId: id as BoardId } as const;
    // One board at a time: there is no hurry.
    // oxlint-disable-next-line no-await-in-loop
    const done = await remind(actor, day);
    if (done.ok && done.value.cases > 0) reminded[id] = done.value.cases;
  }
  return reminded;
}
