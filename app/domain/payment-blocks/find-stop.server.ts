import { projectHead, type ProjectHead } from "../projects/index.server";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { paymentBlockAccess } from "./payment-block-access";
import type { PaymentStop } from "./payment-stop";
import { readStops, standingOf, stopHash } from "./read-stops.server";

export type PaymentStopPage = {
  readonly project: ProjectHead;
  readonly inForce: PaymentStop | null;
  readonly proposal: PaymentStop | null;
  /** The latest proposal, sent back and not yet made anew. */
  readonly returned: PaymentStop | null;
  /** What was decided, returned or withdrawn, the latest first. */
  readonly past: readonly PaymentStop[];
  /** Of the proposal, for the person who decides. */
  readonly shownHash: string | null;
  readonly mayPropose: boolean;
  readonly mayDecide: boolean;
  readonly mayReturn: boolean;
  readonly mayWithdraw: boolean;
};

/** Whether payments to a project are stopped, what is proposed, and what has been decided before. */
export async function findPaymentStop(
  actor: Staff,
  projectId: string,
): Promise<Result<PaymentStopPage>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const project = await projectHead(trx, projectId);
    if (!project) return missing();
    const denied = authorise(paymentBlockAccess, actor, "paymentStop.read", project);
    if (denied) return denied;
    const stops = await readStops(trx, projectId);
    const { inForce, proposal, returned } = standingOf(stops);
    const isOwn = proposal?.preparedBy === actor.personId;
    const can = (action: keyof typeof paymentBlockAccess) =>
      may(paymentBlockAccess, actor, action, project);
    const isOver = project.status === "settled" || project.status === "closed";
    return ok({
      project,
      inForce,
      proposal,
      returned,
      past: stops.filter(({ id }) => id !== proposal?.id),
      shownHash: proposal && stopHash(proposal),
      mayPropose: (inForce !== null || !isOver) && can("paymentStop.propose"),
      mayDecide: proposal !== null && !isOwn && can("paymentStop.decide"),
      mayReturn: proposal !== null && !isOwn && can("paymentStop.return"),
      mayWithdraw: isOwn && can("paymentStop.withdraw"),
    });
  });
}
