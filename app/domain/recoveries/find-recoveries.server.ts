import { sum, zero, type Ore } from "~ledger/amount";
import { interestRates } from "../dated-rules/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { debtOn } from "./debt-rules";
import { recoveryRows, toRecover, withDues } from "./read-recovery.server";
import type { RecoveryStatus } from "./recovery";
import { recoveryAccess } from "./recovery-access";

export type RecoveryRow = {
  readonly id: string;
  readonly projectTitle: string;
  readonly organisationName: string;
  readonly caseNumber: string;
  readonly status: RecoveryStatus;
  readonly openedAt: Instant;
  /** What it is about, less what was waived. */
  readonly amount: Ore;
  /** Principal and interest until today; nothing before it is demanded. */
  readonly left: Ore;
  readonly overdue: Ore;
  readonly dueOn: PlainDate | null;
};

export const recoverySorts = ["due", "amount", "left", "opened"] as const;
export type RecoverySort = (typeof recoverySorts)[number];

export type RecoveryList = {
  readonly rows: readonly RecoveryRow[];
  readonly amount: Ore;
  readonly left: Ore;
  readonly overdue: Ore;
};

type Filter = {
  readonly status?: RecoveryStatus;
  readonly overdueOnly?: boolean;
  /** With a minus before it the other way around. */
  readonly sort?: RecoverySort | `-${RecoverySort}`;
};

const MOST = 500;

/** The board's recoveries with what is left of each today, and the sums of those shown. */
export async function findRecoveries(
  actor: Staff,
  { status, overdueOnly = false, sort = "-opened" }: Filter = {},
): Promise<Result<RecoveryList>> {
  const denied = authorise(recoveryAccess, actor, "recovery.read", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) => {
    const rates = await interestRates(trx, actor.boardId);
    const found = await recoveryRows(trx)
      .$if(status !== undefined, (query) => query.where("recovery.status", "=", status ?? ""))
      .orderBy("recovery.openedAt", "desc")
      .limit(MOST)
      .execute();
    const recoveries = await withDues(trx, found);
    const rows = recoveries.map((recovery): RecoveryRow => {
      const debt = recovery.status === "demanded" ? debtOn(recovery, today, rates) : null;
      const { id, projectTitle, organisationName, caseNumber, status, opened } = recovery;
      return {
        id,
        projectTitle,
        organisationName,
        caseNumber,
        status,
        openedAt: opened.at,
        amount: toRecover(recovery),
        left: debt?.ok ? debt.value.total : zero,
        overdue: debt?.ok ? debt.value.overdue : zero,
        dueOn: debt?.ok ? (debt.value.nextDue?.dueOn ?? null) : null,
      };
    });
    const shown = rows.filter(({ overdue }) => !overdueOnly || overdue > 0n).sort(orderOf(sort));
    return ok({
      rows: shown,
      amount: sum(shown.map((row) => row.amount)),
      left: sum(shown.map((row) => row.left)),
      overdue: sum(shown.map((row) => row.overdue)),
    });
  });
}

const rising = (a: bigint, b: bigint): number => (a === b ? 0 : a < b ? -1 : 1);

const orders: Readonly<Record<RecoverySort, (a: RecoveryRow, b: RecoveryRow) => number>> = {
  due: (a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"),
  amount: (a, b) => rising(a.amount, b.amount),
  left: (a, b) => rising(a.left, b.left),
  opened: (a, b) => a.openedAt.localeCompare(b.openedAt),
};

function orderOf(sort: NonNullable<Filter["sort"]>) {
  const key = recoverySorts.find((known) => sort === known || sort === `-${known}`) ?? "opened";
  const order = orders[key];
  return sort === key ? order : (a: RecoveryRow, b: RecoveryRow) => order(b, a);
}
