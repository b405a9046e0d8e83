/** What a movement of a debt means in the books. */
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import { balance } from "~ledger/index";
import { postGrant } from "../activities/index.server";
import { inHoldersBooks } from "../grant-boards/index.server";
import { actorLabel } from "../shared/actor";
import { yearOf, type PlainDate } from "../shared/dates";
import type { Cleared } from "./debt-rules";
import type { Recovery } from "./recovery";
import type { Mover } from "./write-movement.server";

export type Envelope = { readonly id: string; readonly source: string };

type Moved = Cleared & {
  readonly id: string;
  readonly bookedOn: PlainDate;
  readonly envelope: Envelope;
};

/** Money that came goes where it was from: to a financier's envelope, or as the decision said to the item or to the income title. */
export const postReceived = (trx: Trx, actor: Mover, recovery: Recovery, moved: Moved) =>
  postMoney(trx, actor, recovery, moved, {
    kind: kindsOf(recovery, moved.envelope).received,
    key: "received",
    reason: "Återbetalning",
  });

/** The bank took it back, or the match was wrong: what it did is turned back, and the debt stands again. */
export const postTakenBack = (
  trx: Trx,
  actor: Mover,
  recovery: Recovery,
  moved: Moved,
  reason: string,
) =>
  postMoney(trx, actor, recovery, moved, {
    kind: kindsOf(recovery, moved.envelope).returned,
    key: "returned",
    reason,
  });

const kinds = {
  fund: { received: "fund.recovered", returned: "fund.recoveryReturned" },
  item: { received: "recovery.paidToItem", returned: "recovery.returnedFromItem" },
  incomeTitle: {
    received: "recovery.paidToIncomeTitle",
    returned: "recovery.returnedFromIncomeTitle",
  },
} as const;

const kindsOf = ({ returnsTo }: Recovery, { source }: Envelope) => {
  if (source === "fund") return kinds.fund;
  return returnsTo === "item" ? kinds.item : kinds.incomeTitle;
};

type Named = {
  readonly kind: (typeof kinds)[keyof typeof kinds]["received" | "returned"];
  readonly key: string;
  readonly reason: string;
};

async function postMoney(
  trx: Trx,
  actor: Mover,
  { id, reference, projectId, bankgiro }: Recovery,
  { id: movementId, bookedOn, envelope, principal, interest }: Moved,
  { kind, key, reason }: Named,
): Promise<string> {
  const { journalId } = await postGrant(trx, {
    kind,
    key: `recovery:${id}:${key}:${movementId}`,
    bookedOn,
    reason: `${reason}, ${reference}`,
    actor: actorLabel(actor),
    source: { type: "recovery", id },
    dims: { project: projectId, item: envelope.id, bankAccount: bankgiro },
    amounts: { principal, interest },
  });
  return journalId;
}

/** True when the envelope that the money went back to still has it; the income title always does. */
export async function hasStill(
  trx: Trx,
  recovery: Recovery,
  envelope: Envelope,
  amount: Ore,
): Promise<boolean> {
  if (kindsOf(recovery, envelope) === kinds.incomeTitle) return true;
  const left = await inHoldersBooks(trx, recovery.projectId, () =>
    balance(trx, { role: "available", dims: { item: envelope.id } }),
  );
  return left >= amount;
}

/** The call's envelope in the year the money came; before that year's item has been allotted, the latest earlier one. */
export async function envelopeOf(
  trx: Trx,
  projectId: string,
  day: PlainDate,
): Promise<Envelope | null> {
  const row = await trx
    .selectFrom("project")
    .innerJoin("call", "call.id", "project.callId")
    .innerJoin("appropriationItem as promised", "promised.id", "call.itemId")
    .innerJoin("appropriationItem as item", (join) =>
      join.onRef("item.boardId", "=", "promised.boardId").onRef("item.code", "=", "promised.code"),
    )
    .select(["item.id", "item.source"])
    .where("project.id", "=", projectId)
    .where("item.year", "<=", yearOf(day))
    .orderBy("item.year", "desc")
    .executeTakeFirst();
  return row ?? null;
}

type GivenUp = {
  readonly id: string;
  readonly kind: "remitted" | "written_off";
  readonly bookedOn: PlainDate;
  readonly amount: Ore;
};

export async function postGivenUp(
  trx: Trx,
  actor: Mover,
  recovery: Recovery,
  { id, kind, bookedOn, amount }: GivenUp,
): Promise<string> {
  const isRemitted = kind === "remitted";
  const { journalId } = await postGrant(trx, {
    kind: isRemitted ? "recovery.remitted" : "recovery.writtenOff",
    key: `recovery:${recovery.id}:${kind}:${id}`,
    bookedOn,
    reason: `${isRemitted ? "Eftergift" : "Avskrivning"}, ${recovery.reference}`,
    actor: actorLabel(actor),
    source: { type: "recovery", id: recovery.id },
    dims: { project: recovery.projectId },
    amounts: { amount },
  });
  return journalId;
}
