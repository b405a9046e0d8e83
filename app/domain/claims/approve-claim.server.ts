import { postGrant } from "../activities/index.server";
import { sum } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { createOrder } from "../disbursements/index.server";
import { blockRefusal } from "../payment-blocks/index";
import { claimBlocks } from "../payment-blocks/index.server";
import { authorise } from "../shared/access";
import { actorLabel, type Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { dayOf, yearOf, type Instant } from "../shared/dates";
import { missing, ok, refuse, type Result } from "../shared/result";
import { claimAccess } from "./claim-access";
import { claimSoFar } from "./claim-money.server";
import { claimMoney, type ClaimMoney } from "./claim-rules";
import { moveClaim, type ClaimStatus } from "./claim-status";
import { writeJudgement } from "./judge-lines.server";
import { lockClaim } from "./lock-claim.server";
import type { ApproveClaimInput } from "./claim.schema";
import { lockPaidProject } from "../projects/index.server";

type StaffCall = { readonly actor: Staff; readonly commandId: string };
type Judged = {
  readonly id: string;
  readonly projectId: string;
  readonly organisationId: string;
  readonly no: number;
  readonly submittedAt: string | null;
};

/** A claim sent in before the final report may be judged after it. */
const payable = ["accepted", "running", "final_reported"];

/**
 * An officer approves a claim line by line. What may be paid follows from the rule; when that is above zero an order is made
 * for a second person to attest. Recognised cost, settled advance and payable go to the ledger at once.
 */
export async function approveClaim(
  call: StaffCall,
  claimId: string,
  input: ApproveClaimInput,
): Promise<Result<{ claimId: string }>> {
  const { actor } = call;
  return runCommand(call, "claim.approve", { claimId, ...input }, async (step) => {
    const { trx, now } = step;
    const claim = await lockClaim(trx, claimId);
    if (!claim) return missing();
    const denied = authorise(claimAccess, actor, "claim.review", claim);
    if (denied) return denied;
    const moved = moveClaim(claim.status as ClaimStatus, "approve");
    if (!moved.ok) return moved;
    const project = await lockPaidProject(trx, claim.projectId);
    if (!project) return missing();
    if (!payable.includes(project.status)) return refuse("claim.projectNotRunning");
    const judged = await writeJudgement(trx, claimId, input, project.kinds);
    if (!judged.ok) return judged;
    const approved = sum(judged.value);
    if (approved < 0n) return refuse("claim.negativeApproval");
    if (claim.claimedOre !== null && approved > claim.claimedOre)
      return refuse("claim.aboveClaimed");
    const money = claimMoney(project.terms, approved, await claimSoFar(trx, project.id, claim.no));
    await trx
      .updateTable("claim")
      .set({
        status: moved.value,
        approvedOre: approved,
        approvalReason: input.reason,
        cumulativeOre: money.cumulative,
        earnedOre: money.earned,
        payableOre: money.pay,
        paidBeforeOre: money.paidBefore,
        settledOre: money.settled,
        approvedBy: actor.personId,
        approvedAt: now,
      })
      .where("id", "=", claimId)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "claim.approve",
      organisationId: claim.organisationId,
      subject: { type: "claim", id: claimId },
      detail: { no: claim.no },
    });
    return settleMoney(step, actor, claim, money);
  });
}

const submitted = ({ projectId, submittedAt }: Judged) => ({
  projectId,
  submittedOn: dayOf((submittedAt ?? "") as Instant),
});

async function settleMoney(
  step: Step,
  actor: Staff,
  claim: Judged,
  money: ClaimMoney,
): Promise<Result<{ claimId: string }>> {
  const { trx, today } = step;
  const { pay, settled } = money;
  const year = yearOf(today);
  if (pay > 0n || settled > 0n) {
    await postGrant(trx, {
      kind: "claim.approved",
      key: `claim:${claim.id}:approved`,
      bookedOn: today,
      actor: actorLabel(actor),
      reason: `Rekvisition ${claim.no} godkänd`,
      source: { type: "claim", id: claim.id },
      dims: { project: claim.projectId, year: String(year) },
      amounts: { pay, settled },
    });
  }
  if (pay > 0n) {
    const late = blockRefusal(await claimBlocks(trx, submitted(claim), today));
    if (late) return late;
    const order = await createOrder(step, {
      projectId: claim.projectId,
      claimId: claim.id,
      kind: "claim",
      year,
      amount: pay,
      approvedBy: actor.personId,
    });
    if (!order.ok) return order;
  }
  return ok({ claimId: claim.id });
}
