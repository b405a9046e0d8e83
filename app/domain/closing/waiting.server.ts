import type { Staff } from "../shared/actor";
import type { Waiting } from "../shared/waiting";
import { may } from "../shared/access";
import { atStockholm } from "../shared/calendar";
import { closingAccess } from "./closing-access";
import { findPeriods } from "./find-periods.server";

/** Reopenings that somebody else has asked for. */
export async function waitingFor(actor: Staff): Promise<Waiting[]> {
  if (!may(closingAccess, actor, "period.reopen", { boardId: actor.boardId })) return [];
  const periods = await findPeriods(actor);
  if (!periods.ok) return [];
  return periods.value.flatMap(({ id, state, last }) =>
    state === "reopening" && last && last.personId !== actor.personId
      ? [
          {
            key: "period.answer",
            href: `/periods/${id}/closing`,
            subject: id,
            caseNumber: null,
            due: null,
            since: atStockholm(last.on, "08:00"),
          },
        ]
      : [],
  );
}
