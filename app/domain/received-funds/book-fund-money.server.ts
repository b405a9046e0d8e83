/** What the bank has done with a fund's money, in the books: part of the command that matches its line. */
import type { Trx } from "~db/transaction";
import { kronor, type Ore } from "~ledger/amount";
import { post } from "~ledger/index";
import { recordAudit } from "../audit/index.server";
import { actorLabel, type Staff, type System } from "../shared/actor";
import type { PlainDate } from "../shared/dates";
import type { LockedFund } from "./lock-fund.server";

type Booking = {
  /** The match that it is booked by. */
  readonly matchId: string;
  readonly fileId: string;
  readonly amount: Ore;
  readonly postedOn: PlainDate;
};

/** Money that came: in the envelope, to be passed on, and a debt to the financier until it has been. */
export const receiveFunds = (trx: Trx, actor: Staff | System, fund: LockedFund, what: Booking) =>
  book(trx, actor, fund, what, "fund.received");

/** What was left has gone back to the financier. */
export const payFundsBack = (trx: Trx, actor: Staff | System, fund: LockedFund, what: Booking) =>
  book(trx, actor, fund, what, "fund.paidBack");

const words = {
  "fund.received": { reason: "Mottagna medel", action: "receivedFund.receive" },
  "fund.paidBack": { reason: "Återbetalt till finansiären", action: "receivedFund.payBack" },
} as const;

async function book(
  trx: Trx,
  actor: Staff | System,
  { id, reference, bankgiro }: LockedFund,
  { matchId, fileId, amount, postedOn }: Booking,
  kind: keyof typeof words,
): Promise<string> {
  const { reason, action } = words[kind];
  const { journalId } = await post(trx, {
    kind,
    key: `bankMatch:${matchId}`,
    bookedOn: postedOn,
    reason: `${reason}, ${reference}`,
    actor: actorLabel(actor),
    source: { type: "bankFile", id: fileId },
    dims: { item: id, bankAccount: bankgiro },
    amounts: { amount },
  });
  await recordAudit(trx, {
    actor,
    action,
    subject: { type: "receivedFund", id },
    detail: { amount: kronor(amount) },
  });
  return journalId;
}
