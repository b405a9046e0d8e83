import { kronor, type Ore } from "~ledger/amount";
import type { Instant, PlainDate } from "../shared/dates";
import { attestedText, type PaymentOrder } from "./payment-order";

export type RunStatus = "prepared" | "released" | "confirmed" | "dissolved";

export type RunRow = {
  readonly id: string;
  readonly no: number;
  readonly status: RunStatus;
  readonly paysOn: PlainDate;
  readonly total: Ore;
  readonly orderCount: number;
  readonly preparedBy: string;
  readonly preparerName: string;
  readonly preparedAt: Instant;
  readonly releasedBy: string | null;
  readonly releaserName: string | null;
  readonly releasedAt: Instant | null;
  readonly dissolvedBy: string | null;
  readonly dissolverName: string | null;
  readonly dissolvedAt: Instant | null;
  /** Hash of what was prepared; null for a run prepared before hashes were kept. */
  readonly contentSha256: string | null;
  readonly messageId: string | null;
  readonly fileSha256: string | null;
};

export type Run = RunRow & { readonly orders: readonly PaymentOrder[] };

/** Exactly what the one who releases a run vouches for. */
export const releasedText = (run: Pick<Run, "id" | "paysOn" | "total" | "orders">): string =>
  [
    run.id,
    run.paysOn,
    kronor(run.total),
    ...run.orders.map((order) => `${order.id}:${attestedText(order)}`),
  ].join("\n");
