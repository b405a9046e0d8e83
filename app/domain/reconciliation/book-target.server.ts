import { randomUUID } from "node:crypto";
import type { Trx } from "~db/transaction";
import { negate, type Ore } from "~ledger/amount";
import { payFundsBack, receiveFunds, type LockedFund } from "../received-funds/index.server";
import { receiveLine, takeBack, type Repayment } from "../recoveries/index.server";
import type { Recovery } from "../recoveries/index";
import { actorPerson } from "../shared/actor";
import type { Step } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import type { Refusal } from "../shared/result";
import type { MatchReason } from "./bank-line";
import type { Importer } from "./importer";

/** What a line is, when it is no payment of ours. */
export type Target =
  | { readonly kind: "repayment"; readonly recovery: Recovery }
  | { readonly kind: "repayment_return"; readonly repayment: Repayment }
  | {
      readonly kind: "fund_receipt";
      readonly fund: LockedFund;
      readonly requisitionId: string | null;
    }
  | { readonly kind: "fund_repayment"; readonly fund: LockedFund; readonly repaymentId: string };

export type TargetLine = {
  readonly id: string;
  readonly fileId: string;
  readonly amount: Ore;
  readonly bookedOn: PlainDate;
  readonly postedOn: PlainDate;
  readonly reason: MatchReason;
};

type Of = {
  readonly movementId?: string;
  readonly fundId?: string;
  readonly requisitionId?: string | null;
  readonly repaymentId?: string;
};

/** Books what the bank did, on a day that is open, and keeps the match with its entry. */
export async function bookTarget(
  step: Step,
  actor: Importer,
  line: TargetLine,
  target: Target,
): Promise<Refusal | null> {
  const { trx } = step;
  const matchId = randomUUID();
  const { id: bankLineId, amount, bookedOn, postedOn, fileId } = line;
  const keep = (journalId: string, of: Of) =>
    keepMatch(step, actor, { ...line, matchId, journalId, kind: target.kind }, of);
  switch (target.kind) {
    case "repayment": {
      const event = { amount, bookedOn, postedOn, bankLineId };
      const received = await receiveLine(step, actor, target.recovery, event);
      if (!received.ok) return received;
      const { movementId, journalId } = received.value;
      return keep(journalId, { movementId });
    }
    case "repayment_return": {
      const reason = "Återbetalningen togs tillbaka av banken";
      const event = { bookedOn, postedOn, bankLineId, reason };
      const taken = await takeBack(step, actor, target.repayment, event);
      if (!taken.ok) return taken;
      const { movementId, journalId } = taken.value;
      return keep(journalId, { movementId });
    }
    case "fund_receipt": {
      const { fund, requisitionId } = target;
      const booking = { matchId, fileId, amount, postedOn };
      return keep(await receiveFunds(trx, actor, fund, booking), {
        fundId: fund.id,
        requisitionId,
      });
    }
    case "fund_repayment": {
      const booking = { matchId, fileId, amount: negate(amount), postedOn };
      const { fund, repaymentId } = target;
      return keep(await payFundsBack(trx, actor, fund, booking), { repaymentId });
    }
  }
}

type Kept = TargetLine & {
  readonly matchId: string;
  readonly journalId: string;
  readonly kind: Target["kind"];
};

async function keepMatch(
  { trx, now }: { readonly trx: Trx; readonly now: string },
  actor: Importer,
  { id, matchId, journalId, kind, reason, postedOn }: Kept,
  of: Of,
): Promise<null> {
  await trx
    .insertInto("bankMatch")
    .values({
      id: matchId,
      bankLineId: id,
      boardId: actor.boardId,
      kind,
      reason,
      matchedBy: actorPerson(actor),
      matchedAt: now,
      journalId,
      postedOn,
      ...of,
    })
    .execute();
  return null;
}
