import { recordAudit } from "../audit/index.server";
import { lockPaidProject } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { paymentBlockAccess } from "./payment-block-access";
import type { PaymentStop } from "./payment-stop";
import type { ProposeStopInput } from "./payment-stop.schema";
import { readStops, standingOf } from "./read-stops.server";

const over = ["settled", "closed"];

/**
 * An officer proposes that payments to a project stop, or that they go on, with reasons. Until another person has decided
 * the officer may propose anew. Nothing is stopped by a proposal.
 */
export async function proposeStop(
  call: { readonly actor: Staff; readonly commandId: string },
  projectId: string,
  input: ProposeStopInput,
): Promise<Result<{ stopId: string }>> {
  const { actor } = call;
  if (!isUuid(projectId)) return missing();
  return runCommand(call, "paymentStop.propose", { projectId, ...input }, async (step) => {
    const { trx } = step;
    const project = await lockPaidProject(trx, projectId);
    if (!project) return missing();
    const denied = authorise(paymentBlockAccess, actor, "paymentStop.propose", project);
    if (denied) return denied;
    const { inForce, proposal } = standingOf(await readStops(trx, projectId));
    if (input.kind === "lift" && !inForce) return refuse("paymentStop.notStopped");
    if (input.kind === "stop" && inForce) return refuse("paymentStop.alreadyStopped");
    if (input.kind === "stop" && over.includes(project.status))
      return refuse("paymentStop.projectOver");
    const stopId = await write(step, actor, project, { input, inForce, proposal });
    await recordAudit(trx, {
      actor,
      action: "paymentStop.propose",
      organisationId: project.organisationId,
      subject: { type: "paymentStop", id: stopId },
    });
    return ok({ stopId });
  });
}

type Proposing = {
  readonly input: ProposeStopInput;
  readonly inForce: PaymentStop | null;
  readonly proposal: PaymentStop | null;
};

async function write(
  { trx, now }: Step,
  actor: Staff,
  project: { readonly id: string; readonly boardId: string; readonly organisationId: string },
  { input, inForce, proposal }: Proposing,
): Promise<string> {
  const values = {
    kind: input.kind,
    lifts: input.kind === "lift" ? (inForce?.id ?? null) : null,
    basis: input.kind === "stop" ? input.basis : (inForce?.basis ?? "obstacle"),
    reasons: input.reasons,
    preparedBy: actor.personId,
    preparedAt: now,
  };
  if (proposal) {
    await trx.updateTable("paymentStop").set(values).where("id", "=", proposal.id).execute();
    return proposal.id;
  }
  const { id } = await trx
    .insertInto("paymentStop")
    .values({
      ...values,
      boardId: project.boardId,
      organisationId: project.organisationId,
      projectId: project.id,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
