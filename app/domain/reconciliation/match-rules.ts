/** How a line from the bank finds its order: by the reference that we sent and the bank gave back, amount and state too. */
import { negate, type Ore } from "~ledger/amount";
import type { IncomingLine, Oddity, OrderMatchKind } from "./bank-line";

type Judged = Pick<IncomingLine, "amount" | "reference">;
type SentOrder = {
  readonly amount: Ore;
  /** "approved" … "sent", "confirmed", "returned". */
  readonly status: string;
};

export type Verdict =
  | { readonly kind: OrderMatchKind; readonly oddity?: undefined }
  | { readonly oddity: Oddity; readonly kind?: undefined };

/** What the line means for the order that its reference names; without order it cannot be told. */
export function judgeLine(line: Judged, order: SentOrder | undefined): Verdict {
  if (!line.reference) return { oddity: "no_reference" };
  if (!order) return { oddity: "unknown_reference" };
  return line.amount < 0n ? judgePayment(line, order) : judgeReturn(line, order);
}

function judgePayment(line: Judged, { amount, status }: SentOrder): Verdict {
  if (line.amount !== negate(amount)) return { oddity: "amount_differs" };
  if (status === "sent") return { kind: "payment" };
  return { oddity: status === "confirmed" ? "already_confirmed" : otherwise(status) };
}

/** Money that comes back after it was booked; the payment itself must have been seen first. */
function judgeReturn(line: Judged, { amount, status }: SentOrder): Verdict {
  if (line.amount !== amount) return { oddity: "amount_differs" };
  if (status === "confirmed") return { kind: "return" };
  return { oddity: status === "sent" ? "not_paid" : otherwise(status) };
}

const otherwise = (status: string): Oddity =>
  status === "returned" ? "already_returned" : "not_sent";
