/** Interest as it is charged, and counted again when what it was counted on turns out otherwise. */
import type { Trx } from "~db/transaction";
import { ore, zero, type Ore } from "~ledger/amount";
import { postGrant, postGrants } from "../activities/index.server";
import { actorLabel, actorPerson } from "../shared/actor";
import type { Step } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { fixed } from "../shared/fraction";
import type { Debt } from "./debt-rules";
import type { InterestPart } from "./interest-rules";
import type { Recovery, StoredPart } from "./recovery";
import { writeMovement, type Mover } from "./write-movement.server";

type Charged = {
  readonly interest: Ore;
  readonly parts: readonly InterestPart[];
  readonly bookedOn: PlainDate;
  readonly postedOn?: PlainDate;
};

/** Charges the interest until a day; the days after it are not counted again. */
export async function chargeNew(
  step: Step,
  actor: Mover,
  recovery: Recovery,
  { newInterest, parts }: Debt,
  until: PlainDate,
  postedOn?: PlainDate,
): Promise<void> {
  const days = { bookedOn: until, ...(postedOn && { postedOn }) };
  await chargeInterestOf(step, actor, recovery, { interest: newInterest, parts, ...days });
  if (recovery.interestUntil === null || recovery.interestUntil < until) {
    await setInterestUntil(step.trx, recovery.id, until);
  }
}

export async function chargeInterestOf(
  step: Step,
  actor: Mover,
  recovery: Recovery,
  { interest, parts, ...days }: Charged,
): Promise<void> {
  if (interest <= 0n) return;
  const calculation: StoredPart[] = parts.map((part) => ({
    kind: part.kind,
    principal: String(part.principal),
    from: part.from,
    to: part.to,
    days: part.days,
    percent: fixed(part.percent, 2),
    interest: String(part.interest),
  }));
  const cleared = { principal: zero, interest, calculation };
  const id = await writeMovement(step, actor, recovery, { kind: "interest", ...days }, cleared);
  await postGrant(step.trx, {
    kind: "interest.charged",
    key: `recovery:${recovery.id}:interest:${id}`,
    bookedOn: days.postedOn ?? days.bookedOn,
    reason: `${interestName(parts)}, ${recovery.reference}`,
    actor: actorLabel(actor),
    source: { type: "recovery", id: recovery.id },
    dims: { project: recovery.projectId },
    amounts: { amount: interest },
  });
}

const interestName = (parts: readonly InterestPart[]): string =>
  parts.every(({ kind }) => kind === "respite")
    ? "Ränta under anstånd"
    : parts.some(({ kind }) => kind === "respite")
      ? "Dröjsmålsränta och ränta under anstånd"
      : "Dröjsmålsränta";

const setInterestUntil = (trx: Trx, recoveryId: string, interestUntil: PlainDate | null) =>
  trx.updateTable("recovery").set({ interestUntil }).where("id", "=", recoveryId).execute();

type Row = {
  readonly id: string;
  readonly kind: string;
  readonly bookedOn: string;
  readonly interest: Ore;
  readonly turnedBy: string | null;
};

/**
 * Money that came on an earlier day than interest has been charged for: the interest of the later days is credited, so that
 * it can be counted on what was left. Answers until when it had been charged; null when nothing has to be counted again, or
 * when something else has happened on the debt since, which stands as it is.
 */
export async function rewindInterest(
  step: Step,
  actor: Mover,
  recovery: Recovery,
  { bookedOn, postedOn }: { readonly bookedOn: PlainDate; readonly postedOn: PlainDate },
): Promise<PlainDate | null> {
  const { trx, now } = step;
  const { id: recoveryId, boardId, interestUntil } = recovery;
  if (interestUntil === null || interestUntil <= bookedOn) return null;
  const rows: Row[] = await trx
    .selectFrom("recoveryMovement as own")
    .leftJoin("recoveryMovement as turning", "turning.ofMovement", "own.id")
    .select(["own.id", "own.kind", "own.bookedOn", "own.interestOre as interest"])
    .select("turning.id as turnedBy")
    .where("own.recoveryId", "=", recoveryId)
    .execute();
  const standing = rows.filter(
    ({ kind, turnedBy }) =>
      turnedBy === null && kind !== "returned" && kind !== "interest_credited",
  );
  const later = standing.filter((row) => row.bookedOn > bookedOn);
  if (later.length === 0 || later.some(({ kind }) => kind !== "interest")) return null;
  const credited = await trx
    .insertInto("recoveryMovement")
    .values(
      later.map(({ id, interest }) => ({
        boardId,
        recoveryId,
        kind: "interest_credited",
        bookedOn,
        postedOn,
        principalOre: zero,
        interestOre: interest,
        ofMovement: id,
        recordedBy: actorPerson(actor),
        recordedAt: now,
      })),
    )
    .returning(["id", "interestOre as interest"])
    .execute();
  await postGrants(
    trx,
    credited.map(({ id, interest }) => ({
      kind: "interest.credited" as const,
      key: `recovery:${recoveryId}:credited:${id}`,
      bookedOn: postedOn,
      reason: `Ränta räknas om från ${bookedOn}, ${recovery.reference}`,
      actor: actorLabel(actor),
      source: { type: "recovery", id: recoveryId },
      dims: { project: recovery.projectId },
      amounts: { amount: ore(interest) },
    })),
  );
  const before = standing.map((row) => row.bookedOn).filter((day) => day <= bookedOn);
  await setInterestUntil(trx, recoveryId, (before.toSorted().at(-1) ?? null) as PlainDate | null);
  return interestUntil;
}
