import { sum, zero } from "~ledger/amount";
import {
  findPeriod,
  listPeriods,
  trialBalance,
  type Period,
  type PeriodEvent,
} from "~ledger/index";
import { findReconciliation } from "../reconciliation/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { missing, ok, type Result } from "../shared/result";
import { closingAccess } from "./closing-access";
import {
  firstDay,
  isOver,
  lastDay,
  monthNumber,
  periodId,
  type ClosingObstacle,
  type PeriodId,
  type PeriodPage,
  type PeriodRow,
  type PeriodStep,
} from "./period";
import { unrolledAt } from "./unrolled-at.server";

/** The months with entries or steps, the newest first. */
export async function findPeriods(actor: Staff): Promise<Result<PeriodRow[]>> {
  const denied = authorise(closingAccess, actor, "period.read", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => ok((await listPeriods(trx)).map(asRow)));
}

/** One month: where it stands, what is left to do before it is closed, and who has done what with it. */
export async function findPeriodPage(actor: Staff, id: PeriodId): Promise<Result<PeriodPage>> {
  const denied = authorise(closingAccess, actor, "period.read", { boardId: actor.boardId });
  if (denied) return denied;
  const month = monthNumber(id);
  const reconciliation = await findReconciliation(actor);
  if (!reconciliation.ok) return reconciliation;
  return readAs(actor, async ({ trx, today }) => {
    const months = await listPeriods(trx);
    const own = months.find((one) => one.month === month);
    if (month === null || !own) return missing();
    const to = lastDay(id);
    const rows = await trialBalance(trx, { asOf: to });
    const transit = rows.find(({ role }) => role === "bankInTransit");
    return ok({
      id,
      from: firstDay(id),
      to,
      state: own.state,
      entries: own.entries,
      steps: (await findPeriod(trx, month)).events.map(asStep),
      obstacles: [
        ...obstaclesOf(id, months, today),
        ...(await unrolledAt(trx, actor.boardId, id)).map(({ id: itemId, code, year }) => ({
          kind: "notRolled" as const,
          itemId,
          code,
          year,
        })),
      ],
      laterClosed: laterClosedOf(month, months),
      books: (["commitment", "financial", "statistical"] as const).map((book) => {
        const inBook = rows.filter((row) => row.book === book);
        return {
          book,
          debit: sum(inBook.map(({ debit }) => debit)),
          credit: sum(inBook.map(({ credit }) => credit)),
        };
      }),
      unexplained: reconciliation.value.differences.filter(({ bookedOn }) => bookedOn <= to).length,
      inTransit: { balance: transit?.balance ?? zero, accountId: transit?.onlyAccount ?? null },
      dueFromBoards: rows.find(({ role }) => role === "dueFromBoard")?.balance ?? zero,
      dueToBoards: rows.find(({ role }) => role === "dueToBoard")?.balance ?? zero,
      toBePaid: rows.find(({ role }) => role === "toBePaid")?.balance ?? zero,
    });
  });
}

const isClosed = ({ state }: Period): boolean => state === "closed" || state === "reopening";

function obstaclesOf(id: PeriodId, months: readonly Period[], today: PlainDate): ClosingObstacle[] {
  const month = monthNumber(id) ?? 0;
  const earlier = months.findLast((one) => one.month < month && one.entries > 0 && !isClosed(one));
  return [
    ...(isOver(id, today) ? [] : [{ kind: "notOver" as const, until: lastDay(id) }]),
    ...(earlier ? [{ kind: "earlierOpen" as const, id: periodId(earlier.month) }] : []),
  ];
}

function laterClosedOf(month: number, months: readonly Period[]): PeriodId | null {
  const later = months.find((one) => one.month > month && isClosed(one));
  return later ? periodId(later.month) : null;
}

const asStep = ({ step, actor, reason, takenOn }: PeriodEvent): PeriodStep => ({
  step,
  by: actor.name,
  personId: actor.id,
  on: takenOn as PlainDate,
  reason,
});

const asRow = ({ month, state, entries, last }: Period): PeriodRow => ({
  id: periodId(month),
  state,
  entries,
  last: last && asStep(last),
});
