import type { Trx } from "~db/transaction";
import { listPeriods, monthOf } from "~ledger/index";
import { boardsOf, inHoldersBooks } from "../grant-boards/index.server";
import type { PlainDate } from "../shared/dates";

export type OpenDay = (day: PlainDate) => PlainDate;

/**
 * On which day something that happened on a day can be booked: that day; or the first day of the next month that is open,
 * where the month has been closed or is being closed. The day of the event stays in what was posted.
 */
export async function findOpenDays(trx: Trx, today: PlainDate): Promise<OpenDay> {
  const periods = await listPeriods(trx);
  const shut = new Set(periods.flatMap(({ month, state }) => (state === "open" ? [] : [month])));
  return (day) => {
    let open = day;
    while (shut.has(monthOf(open)) && monthOf(open) < monthOf(today)) open = nextMonth(open);
    return open;
  };
}

/**
 * The same for what another board's books have a part in, by project: a day that is open in both. `own` are the payer's days.
 */
export async function sharedOpenDays(
  trx: Trx,
  today: PlainDate,
  own: OpenDay,
  projectIds: readonly string[],
): Promise<(projectId: string) => OpenDay> {
  const boards = await boardsOf(trx, projectIds);
  const others = new Map<string, OpenDay>();
  for (const [id, { holding, paying }] of boards) {
    if (holding === paying || others.has(holding)) continue;
    others.set(holding, await inHoldersBooks(trx, id, () => findOpenDays(trx, today)));
  }
  return (projectId) => {
    const other = others.get(boards.get(projectId)?.holding ?? "");
    return other ? (day) => openInBoth(day, own, other) : own;
  };
}

/** Both only go forward, and no further than this month. */
function openInBoth(day: PlainDate, own: OpenDay, other: OpenDay): PlainDate {
  const next = other(own(day));
  return next === day ? day : openInBoth(next, own, other);
}

function nextMonth(day: PlainDate): PlainDate {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${next[0]}-${String(next[1]).padStart(2, "0")}-01` as PlainDate;
}
