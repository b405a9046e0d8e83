import { negate, zero, type Ore } from "~ledger/amount";
import { accountRole, register, type Register, type RegisterLine } from "~ledger/index";
import type { Trx } from "~db/transaction";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { missing, ok, type Result } from "../shared/result";
import type { Carried } from "./account-question";
import { nameDims, namedAccount } from "./name-dims.server";
import { nameSubjects } from "./name-subjects.server";
import type { RegisterPage, RegisterRow } from "./register-page";
import { reportAccess } from "./report-access";

const PAGE_SIZE = 100;

type Question = {
  readonly from?: PlainDate | undefined;
  readonly asOf?: PlainDate | undefined;
  /** Only the lines of entries that carry it. */
  readonly carried?: Carried;
  readonly page: number;
};

/** The lines of an account with its running balance, up to a day or up to now. */
export async function findRegister(
  actor: Staff,
  accountId: string,
  { from, asOf, carried = {}, page }: Question,
): Promise<Result<RegisterPage>> {
  const denied = authorise(reportAccess, actor, "ledger.read", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) => {
    const found = await register(trx, accountId, {
      ...(from && { from }),
      ...(asOf && { asOf }),
      carried,
      page,
      size: PAGE_SIZE,
    });
    if (!found) return missing();
    const names = await nameDims(trx, [found.dims]);
    const account = namedAccount(found, found.dims, names);
    const chart = accountRole(found.role)?.chart;
    return ok({
      account,
      chart: chart ? { account: chart.account, isVerified: chart.verified } : null,
      from: from ?? null,
      opening: found.opening,
      asOf: asOf ?? today,
      isToday: asOf === undefined || asOf === today,
      balance: found.balance,
      turnover: { debit: found.debit, credit: found.credit },
      rows: await rowsOf(trx, found),
      total: found.total,
      page,
      pages: Math.max(1, Math.ceil(found.total / PAGE_SIZE)),
    });
  });
}

async function rowsOf(trx: Trx, { lines, side }: Register): Promise<RegisterRow[]> {
  const named = await nameSubjects(
    trx,
    lines.map(({ source }) => source),
  );
  return lines.map((line) => ({
    journalId: line.journalId,
    line: line.line,
    bookedOn: line.bookedOn as PlainDate,
    kind: line.kind,
    reason: line.reason,
    ...onSides(line, side),
    balance: line.balance,
    source: named(line.source),
    reverses: line.reverses,
    reversedBy: line.reversedBy,
  }));
}

/** What increases a debit account is debited; what decreases it is credited. */
function onSides(
  { amount }: RegisterLine,
  side: Register["side"],
): { debit: Ore | null; credit: Ore | null } {
  const debit = side === "debit" ? amount : negate(amount);
  return debit > zero ? { debit, credit: null } : { debit: null, credit: negate(debit) };
}
