import { actForBoard, type Trx } from "~db/transaction";
import { kronor } from "~ledger/amount";
import { postPromised } from "../applications/index.server";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuse, refuseField, type Result } from "../shared/result";
import { certificateAccess } from "./certificate-access";
import type { CofinancierInput } from "./certificate.schema";
import { gapOf } from "./gap.server";
import { lockFunded } from "./lock-funded.server";

/** Somebody else pays what is missing, or a part of it. It is a promise until it is certified. */
export async function addCofinancier(
  call: { readonly actor: Applicant; readonly commandId: string },
  projectId: string,
  input: CofinancierInput,
): Promise<Result<{ partId: string }>> {
  const { actor } = call;
  return runCommand(call, "cofinancing.add", { projectId, ...input }, async ({ trx, today }) => {
    const project = await lockFunded(trx, projectId);
    if (!project) return missing();
    const denied = authorise(certificateAccess, actor, "cofinancing.cover", project);
    if (denied) return denied;
    const gap = await gapOf(trx, projectId);
    if (gap === 0n) return refuse("cofinancing.noGap");
    if (input.amount > gap)
      return refuseField("amount", "cofinancing.aboveGap", { gap: kronor(gap) });
    const { boardId, organisationId, applicationId } = project;
    if (input.orgnr === (await numberOf(trx, organisationId)))
      return refuseField("orgnr", "cofinancing.ownNumber");
    await actForBoard(trx, boardId);
    const partId = await add(trx, applicationId, input);
    const { name, amount } = input;
    const promise = { applicationId, financierId: partId, name, amount, actor };
    await postPromised(trx, { ...promise, bookedOn: today });
    await recordAudit(trx, {
      actor,
      action: "cofinancing.add",
      boardId,
      organisationId,
      subject: { type: "project", id: projectId },
      detail: { part: partId, name, amountOre: String(amount) },
    });
    return ok({ partId });
  });
}

async function numberOf(trx: Trx, organisationId: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom("organisation")
    .select("orgnr")
    .where("id", "=", organisationId)
    .executeTakeFirst();
  return row?.orgnr;
}

async function add(
  trx: Trx,
  applicationId: string,
  { amount, ...named }: CofinancierInput,
): Promise<string> {
  const { id } = await trx
    .insertInto("financier")
    .values(({ selectFrom, fn, val }) => ({
      ...named,
      applicationId,
      amountOre: amount,
      position: selectFrom("financier")
        .where("applicationId", "=", applicationId)
        .select(({ eb }) => eb(fn.coalesce(fn.max<number>("position"), val(0)), "+", 1).as("next")),
    }))
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
