import type { Trx } from "~db/transaction";
import { add, kronor, subtract } from "~ledger/amount";
import { balance } from "~ledger/index";
import { inHoldersBooks } from "../grant-boards/index.server";
import { callDefinition } from "../calls/index";
import { capBeforeFinal } from "../claims/index";
import { reportDates } from "../projects/index";
import { findPaidProject } from "../projects/index.server";
import { yearOf, type PlainDate } from "../shared/dates";
import { passedCutOff } from "./overdue-reports";
import type { PaymentBlock } from "./payment-block";

/**
 * Why the rules give nothing more now, though nothing stops a payment: the advance is not earned, what is kept until the
 * final report is all that is left, or the year's last day to claim has passed. The ledger must be open for the board.
 */
export async function paymentLimits(
  trx: Trx,
  projectId: string,
  today: PlainDate,
): Promise<PaymentBlock[]> {
  const project = await findPaidProject(trx, projectId);
  if (!project || !["accepted", "running"].includes(project.status)) return [];
  const dims = { project: project.id };
  const { advance, paid } = await inHoldersBooks(trx, project.id, async () => ({
    advance: await balance(trx, { role: "advance", dims }),
    paid: add(
      await balance(trx, { role: "paid", dims }),
      await balance(trx, { role: "toBePaid", dims }),
    ),
  }));
  const cap = capBeforeFinal(project.terms);
  const kept = subtract(project.terms.grant, cap);
  const cutOff = await cutOffOf(trx, project, today);
  return [
    ...(advance > 0n
      ? [{ code: "paymentBlock.advanceNotEarned", params: { amount: kronor(advance) } }]
      : []),
    ...(paid >= cap && kept > 0n
      ? [{ code: "paymentBlock.retained", params: { amount: kronor(kept) } }]
      : []),
    ...(cutOff ? [cutOffBlock(cutOff)] : []),
  ];
}

/** A claim that came in after the year's last day for it is not paid in that year. */
export async function claimBlocks(
  trx: Trx,
  claim: { readonly projectId: string; readonly submittedOn: PlainDate },
  today: PlainDate,
): Promise<PaymentBlock[]> {
  const project = await findPaidProject(trx, claim.projectId);
  const cutOff = project && (await cutOffOf(trx, project, today));
  return cutOff && claim.submittedOn > cutOff ? [cutOffBlock(cutOff)] : [];
}

const cutOffBlock = (day: PlainDate): PaymentBlock => ({
  code: "paymentBlock.afterCutOff",
  params: { day, year: String(yearOf(day)) },
});

type Dated = { readonly callId: string; readonly startsOn: string; readonly endsOn: string };

async function cutOffOf(trx: Trx, project: Dated, today: PlainDate): Promise<PlainDate | null> {
  const { definition } = await trx
    .selectFrom("call")
    .select("definition")
    .where("id", "=", project.callId)
    .executeTakeFirstOrThrow();
  const dates = {
    startsOn: project.startsOn as PlainDate,
    endsOn: project.endsOn as PlainDate,
  };
  return passedCutOff(reportDates(callDefinition.parse(definition).reports, dates), today);
}
