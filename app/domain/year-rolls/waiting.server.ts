import type { Staff } from "../shared/actor";
import { may } from "../shared/access";
import { atStockholm } from "../shared/calendar";
import { readAs } from "../shared/command.server";
import { yearOf, type Instant, type PlainDate } from "../shared/dates";
import type { Waiting } from "../shared/waiting";
import { findUnrolled } from "./find-unrolled.server";
import { yearRollAccess } from "./year-roll-access";

/** Years that are over and not rolled, for a controller; rolls that somebody else has prepared, to sign. */
export async function waitingFor(actor: Staff): Promise<Waiting[]> {
  const mayPrepare = may(yearRollAccess, actor, "yearRoll.prepare", actor);
  if (!mayPrepare && !may(yearRollAccess, actor, "yearRoll.sign", actor)) return [];
  return readAs(actor, async ({ trx, today }) => {
    const items = await findUnrolled(trx, actor.boardId, yearOf(today) - 1);
    const rolls = await trx
      .selectFrom("yearRoll")
      .select(["itemId", "preparedBy", "preparedAt"])
      .where("boardId", "=", actor.boardId)
      .where("signedBy", "is", null)
      .execute();
    return items.flatMap(({ id, code, year }) => {
      const prepared = rolls.find(({ itemId }) => itemId === id);
      if (prepared ? prepared.preparedBy === actor.personId : !mayPrepare) return [];
      return [
        {
          key: prepared ? "yearRoll.sign" : "yearRoll.prepare",
          href: `/appropriations/${id}/year-end`,
          subject: `${code}, ${year}`,
          caseNumber: null,
          due: null,
          since:
            (prepared?.preparedAt as Instant | undefined) ??
            atStockholm(`${year + 1}-01-01` as PlainDate, "00:00"),
        },
      ];
    });
  });
}
