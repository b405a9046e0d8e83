import { randomInt } from "node:crypto";
import type { Trx } from "~db/transaction";
import { add, kronor, type Ore } from "~ledger/amount";
import { balance } from "~ledger/index";
import { inHoldersBooks } from "../grant-boards/index.server";
import { callDefinition } from "../calls/index";
import { recordAudit } from "../audit/index.server";
import { lockPaidProject } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { dayOf, type Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, refuseField, type Result } from "../shared/result";
import { recoveryAccess } from "./recovery-access";
import { groundsFor, type RecoveryGround } from "./recovery-grounds";
import type { OpenRecoveryInput } from "./recovery.schema";
import type { StaffCall } from "./take-step.server";

/**
 * Opens a recovery on another ground than a settlement's: one that held when the grant was awarded, and no more than the
 * recipient has got. Nothing is booked until it is decided.
 */
export async function openRecovery(
  call: StaffCall,
  projectId: string,
  input: OpenRecoveryInput,
): Promise<Result<{ recoveryId: string }>> {
  const { actor } = call;
  const { amount, facts } = input;
  if (!isUuid(projectId)) return missing();
  return runCommand(call, "recovery.open", { projectId, ...input }, async (step) => {
    const { trx } = step;
    const project = await lockPaidProject(trx, projectId);
    if (!project) return missing();
    const denied = authorise(recoveryAccess, actor, "recovery.open", project);
    if (denied) return denied;
    const ground = (await groundsOf(trx, projectId)).find(({ id }) => id === input.ground);
    if (!ground) return refuseField("ground", "recovery.groundNotInForce");
    const most = await keptBy(trx, projectId);
    if (amount === 0n) return refuseField("amount", "recovery.amountZero");
    if (amount > most) {
      return refuseField("amount", "recovery.abovePaid", { most: kronor(most) });
    }
    const recoveryId = await insertRecovery(step, actor, {
      project,
      settlementId: null,
      ground: ground.id,
      amount,
      facts,
    });
    return ok({ recoveryId });
  });
}

/** What a project has got and not been told to pay back: what is cost, and what is still an advance. */
export async function keptBy(trx: Trx, projectId: string): Promise<Ore> {
  const dims = { project: projectId };
  return inHoldersBooks(trx, projectId, async () =>
    add(
      await balance(trx, { role: "grantCost", dims }),
      await balance(trx, { role: "advance", dims }),
    ),
  );
}

/** The grounds that hold for a project's grant. */
export async function groundsOf(trx: Trx, projectId: string): Promise<RecoveryGround[]> {
  const { definition, decidedAt } = await trx
    .selectFrom("project")
    .innerJoin("call", "call.id", "project.callId")
    .innerJoin("decision", "decision.id", "project.decisionId")
    .select(["call.definition", "decision.decidedAt"])
    .where("project.id", "=", projectId)
    .executeTakeFirstOrThrow();
  const { legalBasis } = callDefinition.parse(definition);
  return groundsFor(legalBasis.sv, dayOf(decidedAt as Instant));
}

type Opening = {
  readonly project: {
    readonly id: string;
    readonly boardId: string;
    readonly organisationId: string;
  };
  readonly settlementId: string | null;
  readonly ground: string;
  readonly amount: Ore;
  readonly facts: string;
};

type SettledOpening = Pick<Opening, "project" | "amount"> & { readonly settlementId: string };

const SETTLEMENT_FACTS =
  "Projektet är slutreglerat. Mer är utbetalt än det slutliga bidraget, och skillnaden är inte använd enligt beslutet.";

/** The recovery that a settlement leads to: part of the command that decides the settlement. */
export async function openSettlementRecovery(
  step: Step,
  actor: Staff,
  { project, settlementId, amount }: SettledOpening,
): Promise<void> {
  const ground = (await groundsOf(step.trx, project.id)).find(({ ofSettlement }) => ofSettlement);
  if (!ground) throw new Error("no ground for what a settlement takes back");
  await insertRecovery(step, actor, {
    project,
    settlementId,
    ground: ground.id,
    amount,
    facts: SETTLEMENT_FACTS,
  });
}

async function insertRecovery(
  { trx, now }: Step,
  actor: Staff,
  { project, settlementId, ground, amount, facts }: Opening,
): Promise<string> {
  const { boardId, organisationId } = project;
  const { id } = await trx
    .insertInto("recovery")
    .values({
      boardId,
      organisationId,
      projectId: project.id,
      settlementId,
      reference: newReference(),
      ground,
      amountOre: amount,
      facts,
      openedBy: actor.personId,
      openedAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await recordAudit(trx, {
    actor,
    action: "recovery.open",
    subject: { type: "recovery", id },
    detail: { ground, amount: kronor(amount) },
  });
  return id;
}

const LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const REFERENCE_LENGTH = 12;

/** What the recipient writes on the payment; another beginning than our own payments have. */
const newReference = (): string =>
  `AK${Array.from({ length: REFERENCE_LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join("")}`;
