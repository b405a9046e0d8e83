import { actForBoard, type Trx } from "~db/transaction";
import { negate, zero } from "~ledger/amount";
import { balances } from "~ledger/index";
import { inHoldersBooks } from "../grant-boards/index.server";
import { authorise } from "../shared/access";
import type { Applicant, Staff } from "../shared/actor";
import { readAs, type Step } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { debtOf, done, readRecovery, recoveryHash } from "./read-recovery.server";
import type {
  Measure,
  MeasureKind,
  Message,
  MessageKind,
  Movement,
  MovementKind,
  Recovery,
  RecoveryDetails,
  StoredPart,
} from "./recovery";
import { recoveryAccess } from "./recovery-access";

export type RecoveryPage = RecoveryDetails & {
  /** Of what is shown, for the person who decides. */
  readonly shownHash: string;
  /** The receivable's account in the ledger, when there is one. */
  readonly account: string | null;
};

/** Everything about a recovery, for the board's staff and, when it has been communicated, for the recipient. */
export async function findRecovery(
  actor: Staff | Applicant,
  recoveryId: string,
): Promise<Result<RecoveryPage>> {
  if (!isUuid(recoveryId)) return missing();
  return readAs(actor, async (step) => {
    const recovery = await readRecovery(step.trx, recoveryId);
    return recovery ? detailsFor(actor, step, recovery) : missing();
  });
}

/** The same by the project, for the recipient: the latest one. */
export async function findOwnRecovery(
  actor: Applicant,
  projectId: string,
): Promise<Result<RecoveryPage>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async (step) => {
    const row = await step.trx
      .selectFrom("recovery")
      .select("id")
      .where("projectId", "=", projectId)
      .orderBy("openedAt", "desc")
      .executeTakeFirst();
    const recovery = row && (await readRecovery(step.trx, row.id));
    return recovery ? detailsFor(actor, step, recovery) : missing();
  });
}

async function detailsFor(
  actor: Staff | Applicant,
  { trx, today }: Step,
  recovery: Recovery,
): Promise<Result<RecoveryPage>> {
  const denied = authorise(recoveryAccess, actor, "recovery.read", recovery);
  if (denied) return denied;
  await actForBoard(trx, recovery.boardId);
  const debt = recovery.status === "demanded" ? await debtOf(trx, recovery, today) : null;
  const dims = { project: recovery.projectId };
  const account = await inHoldersBooks(trx, recovery.projectId, async (isOwn) => {
    const [found] = await balances(trx, { role: "receivable", dims });
    return isOwn ? found : undefined;
  });
  return ok({
    recovery: asSeenBy(actor, recovery),
    debt: debt?.ok ? debt.value : null,
    movements: await movementsOf(trx, recovery.id),
    measures: await measuresOf(trx, recovery.id),
    messages: await messagesOf(trx, recovery.id),
    today,
    shownHash: recoveryHash(recovery),
    account: account?.accountId ?? null,
  });
}

/** What is proposed is the board's own until it is decided. */
const asSeenBy = (actor: Staff | Applicant, recovery: Recovery): Recovery =>
  actor.kind === "staff" || recovery.decided
    ? recovery
    : { ...recovery, proposed: null, reasons: null, waived: zero, waiverReasons: null };

async function movementsOf(trx: Trx, recoveryId: string): Promise<Movement[]> {
  const rows = await trx
    .selectFrom("recoveryMovement")
    .select(["id", "kind", "bookedOn", "principalOre as principal", "interestOre as interest"])
    .select(["bankLineId", "calculation"])
    .where("recoveryId", "=", recoveryId)
    .orderBy("recordedAt")
    .orderBy("bookedOn")
    .execute();
  const turned = ["returned", "interest_credited"];
  return rows.map(({ kind, bookedOn, bankLineId, calculation, principal, interest, ...row }) => ({
    ...row,
    principal: turned.includes(kind) ? negate(principal) : principal,
    interest: turned.includes(kind) ? negate(interest) : interest,
    kind: kind as MovementKind,
    bookedOn: bookedOn as PlainDate,
    fromBank: bankLineId !== null,
    parts: (calculation as StoredPart[] | null) ?? [],
  }));
}

async function measuresOf(trx: Trx, recoveryId: string): Promise<Measure[]> {
  const rows = await trx
    .selectFrom("recoveryMeasure as measure")
    .leftJoin("person as proposer", "proposer.id", "measure.proposedBy")
    .leftJoin("person as decider", "decider.id", "measure.decidedBy")
    .selectAll("measure")
    .select(["proposer.name as proposerName", "decider.name as deciderName"])
    .where("measure.recoveryId", "=", recoveryId)
    .orderBy("measure.proposedAt", "desc")
    .execute();
  return rows.flatMap((row) => {
    const proposed = done(row.proposedBy, row.proposerName, row.proposedAt);
    if (!proposed) return [];
    const { id, instalments, reasons, consulted, opinion, decisionReasons } = row;
    return {
      id,
      instalments,
      reasons,
      consulted,
      opinion,
      decisionReasons,
      proposed,
      kind: row.kind as MeasureKind,
      amount: row.amountOre,
      day: row.day as PlainDate | null,
      consultedOn: row.consultedOn as PlainDate | null,
      opinionOn: row.opinionOn as PlainDate | null,
      outcome: row.outcome as Measure["outcome"],
      decided: done(row.decidedBy, row.deciderName, row.decidedAt),
    };
  });
}

async function messagesOf(trx: Trx, recoveryId: string): Promise<Message[]> {
  const rows = await trx
    .selectFrom("recoveryMessage as message")
    .leftJoin("person", "person.id", "message.writtenBy")
    .select(["message.id", "message.kind", "message.body", "message.writtenAt", "person.name"])
    .where("message.recoveryId", "=", recoveryId)
    .orderBy("message.writtenAt")
    .execute();
  return rows.map(({ id, kind, body, name, writtenAt }) => ({
    id,
    kind: kind as MessageKind,
    text: body,
    by: name ?? "",
    at: writtenAt as Instant,
  }));
}
