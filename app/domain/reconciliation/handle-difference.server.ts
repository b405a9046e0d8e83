import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Refusal, type Result } from "../shared/result";
import type { ClosingOutcome } from "./difference";
import { findOwners } from "./find-difference.server";
import { lockDifference } from "./find-differences.server";
import { nothingProposed, type ProposedColumns } from "./proposed-target";
import { reconciliationAccess } from "./reconciliation-access";

export type StaffCall = { readonly actor: Staff; readonly commandId: string };
export type OfDifference = { readonly differenceId: string };
type Locked = NonNullable<Awaited<ReturnType<typeof lockDifference>>>;

type Handling = {
  readonly action: keyof typeof reconciliationAccess;
  /** What the command acts on, besides the difference. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly differenceId: string;
  readonly detail?: Readonly<Record<string, string>>;
};

/** What all steps of a difference share: it is locked, open, the actor's to handle, and every step stays on record. */
export async function handleDifference(
  call: StaffCall,
  { action, input, differenceId, detail }: Handling,
  work: (step: Step, difference: Locked) => Promise<Refusal | null>,
): Promise<Result<OfDifference>> {
  const { actor } = call;
  if (!isUuid(differenceId)) return missing();
  return runCommand(call, action, { differenceId, ...input }, async (step) => {
    const difference = await lockDifference(step.trx, differenceId);
    if (!difference) return missing();
    const denied = authorise(reconciliationAccess, actor, action, difference);
    if (denied) return denied;
    if (difference.status !== "open") return refuse("difference.alreadyClosed");
    const refused = await work(step, difference);
    if (refused) return refused;
    await recordAudit(step.trx, {
      actor,
      action,
      subject: { type: "difference", id: differenceId },
      ...(detail && { detail }),
    });
    return ok({ differenceId });
  });
}

type Event = {
  readonly kind: "note" | "owner" | "proposed" | "declined" | "matched" | "closed" | "reopened";
  readonly text?: string;
  readonly outcome?: ClosingOutcome;
  readonly ownerId?: string;
  /** What a match is with: an order, or anything else by its reference. */
  readonly orderId?: string | null;
  readonly reference?: string;
};

export async function recordEvent(
  { trx, now }: Step,
  actor: Staff,
  differenceId: string,
  event: Event,
): Promise<void> {
  const { boardId, personId: madeBy } = actor;
  await trx
    .insertInto("bankDifferenceEvent")
    .values({ differenceId, boardId, madeBy, madeAt: now, ...event })
    .execute();
}

/** A word of what has been found out. */
export const noteDifference = (
  call: StaffCall,
  { differenceId, text }: OfDifference & { readonly text: string },
): Promise<Result<OfDifference>> =>
  handleDifference(
    call,
    { action: "difference.handle", input: { text }, differenceId },
    async (step) => {
      await recordEvent(step, call.actor, differenceId, { kind: "note", text });
      return null;
    },
  );

/** Says who is to find out. */
export const ownDifference = (
  call: StaffCall,
  { differenceId, ownerId }: OfDifference & { readonly ownerId: string },
): Promise<Result<OfDifference>> =>
  handleDifference(
    call,
    { action: "difference.handle", input: { ownerId }, differenceId },
    async (step) => {
      const owners = await findOwners(step.trx, call.actor.boardId, step.today);
      if (!owners.some(({ id }) => id === ownerId)) return refuse("difference.chooseOwner");
      await update(step.trx, differenceId, { ownerId });
      await recordEvent(step, call.actor, differenceId, { kind: "owner", ownerId });
      return null;
    },
  );

/** Ends a difference that is mended outside this ledger, with the reason. The sum stays between the bank and the ledger, explained. */
export const closeDifference = (
  call: StaffCall,
  {
    differenceId,
    outcome,
    text,
  }: OfDifference & { readonly outcome: ClosingOutcome; readonly text: string },
): Promise<Result<OfDifference>> =>
  handleDifference(
    call,
    { action: "difference.close", input: { outcome, text }, differenceId, detail: { outcome } },
    async (step) => {
      await update(step.trx, differenceId, {
        status: "closed",
        closedOn: step.today,
        ...nothingProposed,
        proposedBy: null,
      });
      await recordEvent(step, call.actor, differenceId, { kind: "closed", outcome, text });
      return null;
    },
  );

type Changes = Partial<ProposedColumns> & {
  readonly status?: string;
  readonly closedOn?: string | null;
  readonly ownerId?: string;
  readonly proposedBy?: string | null;
};

export async function update(trx: Trx, id: string, changes: Changes): Promise<void> {
  await trx.updateTable("bankDifference").set(changes).where("id", "=", id).execute();
}
