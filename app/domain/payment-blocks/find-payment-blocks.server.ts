import { actForBoard, type Trx } from "~db/transaction";
import { authorise } from "../shared/access";
import type { Applicant, Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { PaymentBlock } from "./payment-block";
import { paymentBlockAccess } from "./payment-block-access";
import { paymentBlocks } from "./payment-blocks.server";
import { paymentLimits } from "./payment-limits.server";
import type { StopKind } from "./payment-stop";

export type PaymentStanding = {
  /** What stops every payment to the project. */
  readonly blocks: readonly PaymentBlock[];
  /** Why the rules give nothing more now, though nothing stops a payment. */
  readonly limits: readonly PaymentBlock[];
  /** Decisions to stop payments or to lift a stop, the latest first. */
  readonly decisions: readonly {
    readonly id: string;
    readonly kind: StopKind;
    readonly decidedAt: Instant;
  }[];
};

/** What stands between a project and its next payment, for the recipient's own people and the board's staff. */
export async function findPaymentBlocks(
  actor: Staff | Applicant,
  projectId: string,
): Promise<Result<PaymentStanding>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx, today }) => {
    const project = await trx
      .selectFrom("project")
      .select(["id", "boardId", "payingBoardId", "organisationId"])
      .where("id", "=", projectId)
      .executeTakeFirst();
    if (!project) return missing();
    const pays = actor.kind === "staff" && actor.boardId === project.payingBoardId;
    const reach = pays ? { boardId: actor.boardId } : project;
    const denied = authorise(paymentBlockAccess, actor, "paymentBlock.read", reach);
    if (denied) return denied;
    await actForBoard(trx, project.boardId);
    const blocks = (await paymentBlocks(trx, [projectId], today)).get(projectId) ?? [];
    return ok({
      blocks,
      limits: await paymentLimits(trx, projectId, today),
      decisions: await decisionsOf(trx, projectId),
    });
  });
}

async function decisionsOf(trx: Trx, projectId: string): Promise<PaymentStanding["decisions"]> {
  const rows = await trx
    .selectFrom("paymentStop")
    .select(["id", "kind", "decidedAt"])
    .where("projectId", "=", projectId)
    .where("decidedAt", "is not", null)
    .orderBy("decidedAt", "desc")
    .execute();
  return rows.map(({ id, kind, decidedAt }) => ({
    id,
    kind: kind as StopKind,
    decidedAt: decidedAt as Instant,
  }));
}

/** The blocks of several of the board's projects; those that nothing blocks are left out. */
export async function findBlockedProjects(
  actor: Staff,
  projectIds: readonly string[],
): Promise<Result<Readonly<Record<string, readonly PaymentBlock[]>>>> {
  const denied = authorise(paymentBlockAccess, actor, "paymentBlock.read", actor);
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) => {
    const found = await paymentBlocks(trx, projectIds.filter(isUuid), today);
    return ok(Object.fromEntries([...found].filter(([, blocks]) => blocks.length > 0)));
  });
}
