import { kronor, zero } from "~ledger/amount";
import { carriedTotals, type CarriedTotal } from "~ledger/index";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { csvRows } from "../shared/csv";
import { ok, type Result } from "../shared/result";
import { activityNames } from "./activity-names.server";
import {
  activityRole,
  activitySums,
  type ActivityRow,
  type ActivityStatement,
} from "./activity-statement";
import { reportAccess } from "./report-access";

/** The board's whole statement by activity; its sums are the balances of the ledger's accounts. */
export async function findActivityStatement(actor: Staff): Promise<Result<ActivityStatement>> {
  const { boardId } = actor;
  const denied = authorise(reportAccess, actor, "ledger.read", { boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const registered = await activityNames(trx, boardId);
    const names = new Map(registered.map(({ code, name }) => [code, name]));
    const roles = Object.values(activityRole);
    const rows = rowsOf(await carriedTotals(trx, { dim: "activity", roles }), names);
    return ok({ rows, sums: activitySums(rows) });
  });
}

/** A row for each activity and year, in the order of the totals: by code, then by year, what has none last. */
function rowsOf(
  totals: readonly CarriedTotal[],
  names: ReadonlyMap<string, string>,
): ActivityRow[] {
  const rows = new Map<string, ActivityRow>();
  for (const { value, year, role, amount } of totals) {
    const key = JSON.stringify([value, year]);
    const name = value === null ? null : (names.get(value) ?? null);
    const row = rows.get(key) ?? { code: value, name, year, cost: zero, paid: zero };
    const figure = role === activityRole.cost ? { cost: amount } : { paid: amount };
    rows.set(key, { ...row, ...figure });
  }
  return [...rows.values()];
}

/** The same as CSV. */
export async function exportActivityStatement(
  actor: Staff,
): Promise<Result<AsyncGenerator<string>>> {
  const found = await findActivityStatement(actor);
  return found.ok ? ok(written(found.value)) : found;
}

async function* written({ rows }: ActivityStatement): AsyncGenerator<string> {
  yield csvRows([["verksamhet", "namn", "ar", "kostnad_kr", "utbetalt_kr"]]);
  yield csvRows(
    rows.map(({ code, name, year, cost, paid }) => [
      code ?? "",
      name ?? "",
      String(year),
      kronor(cost),
      kronor(paid),
    ]),
  );
}
