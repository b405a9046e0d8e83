import type { Trx } from "~db/transaction";
import { negate } from "~ledger/amount";
import { fundReferenceIn } from "../received-funds/index";
import { lockFundNamed, openRequisition, unpaidRepayment } from "../received-funds/index.server";
import { recoveryReferenceIn } from "../recoveries/index";
import {
  canReceive,
  lockDemanded,
  lockRepaymentOf,
  takeBackFault,
} from "../recoveries/index.server";
import type { Step } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import type { Oddity, StoredLine } from "./bank-line";
import { bookTarget, type Target } from "./book-target.server";
import type { Importer } from "./importer";
import { sharedOpenDays, type OpenDay } from "./open-day.server";

/** Writes a line with what is odd about it, and answers its id. */
type Insert = (line: StoredLine, oddity: Oddity | null) => Promise<string>;

type Matched = {
  readonly matched: number;
  /** The lines that name no recovery and no fund. */
  readonly rest: readonly StoredLine[];
};

/**
 * Lines that name a recovery or a fund are booked on it, in the order they came: money in, and what goes out again with the
 * same reference. What does not fit, or is of a month that is closed, stays a difference to look into: nobody's money is
 * taken for something it was not paid for.
 */
export async function matchNamed(
  step: Step,
  actor: Importer,
  { fileId, openDay }: { readonly fileId: string; readonly openDay: OpenDay },
  lines: readonly StoredLine[],
  insert: Insert,
): Promise<Result<Matched>> {
  const rest: StoredLine[] = [];
  let matched = 0;
  for (const line of lines) {
    const found = await targetOf(step.trx, line);
    if (!found) {
      rest.push(line);
      continue;
    }
    const { bookedOn, amount } = line;
    const isShut = !(await isOpen(step, openDay, found, bookedOn));
    if (typeof found === "string" || isShut) {
      await insert(line, typeof found === "string" ? found : "month_closed");
      continue;
    }
    const id = await insert(line, null);
    const of = { id, fileId, amount, bookedOn, postedOn: bookedOn };
    const refused = await bookTarget(step, actor, { ...of, reason: "reference_and_amount" }, found);
    if (refused) return refused;
    matched += 1;
  }
  return ok({ matched, rest });
}

/** Open also in the books of another board whose appropriation it is. */
async function isOpen(
  { trx, today }: Step,
  own: OpenDay,
  found: Target | Oddity,
  day: PlainDate,
): Promise<boolean> {
  const recovery =
    typeof found === "string"
      ? null
      : found.kind === "repayment"
        ? found.recovery
        : found.kind === "repayment_return"
          ? found.repayment.recovery
          : null;
  if (!recovery) return own(day) === day;
  const openDayOf = await sharedOpenDays(trx, today, own, [recovery.projectId]);
  return openDayOf(recovery.projectId)(day) === day;
}

/** What the line's reference names, or why it does not fit; null when it names neither a recovery nor a fund. */
async function targetOf(trx: Trx, line: StoredLine): Promise<Target | Oddity | null> {
  const texts = [line.reference ?? ""];
  const recovery = recoveryReferenceIn(texts);
  if (recovery) return ofRecovery(trx, line, recovery);
  const fund = fundReferenceIn(texts);
  return fund ? ofFund(trx, line, fund) : null;
}

async function ofRecovery(
  trx: Trx,
  line: StoredLine,
  reference: string,
): Promise<Target | Oddity | null> {
  if (line.amount > 0n) {
    const recovery = line.isReturn ? null : await lockDemanded(trx, reference);
    if (!recovery) return null;
    return (await canReceive(trx, recovery, line))
      ? { kind: "repayment", recovery }
      : "amount_differs";
  }
  const repayment = await lockRepaymentOf(trx, reference, negate(line.amount));
  const isPossible = repayment && (await takeBackFault(trx, repayment)) === null;
  return isPossible ? { kind: "repayment_return", repayment } : "not_reversible";
}

async function ofFund(
  trx: Trx,
  { amount }: StoredLine,
  reference: string,
): Promise<Target | Oddity | null> {
  const fund = await lockFundNamed(trx, reference);
  if (!fund) return null;
  if (amount > 0n) {
    const requisitionId = await openRequisition(trx, fund.id, amount);
    return requisitionId ? { kind: "fund_receipt", fund, requisitionId } : "amount_differs";
  }
  const repaymentId = await unpaidRepayment(trx, fund.id, negate(amount));
  return repaymentId ? { kind: "fund_repayment", fund, repaymentId } : "amount_differs";
}
