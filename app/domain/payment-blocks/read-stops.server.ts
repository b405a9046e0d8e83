import type { Trx } from "~db/transaction";
import type { Instant } from "../shared/dates";
import { fingerprintOf } from "../shared/fingerprint.server";
import type { PaymentStop, StopBasis, StopKind } from "./payment-stop";

/** Every decision about payments to the project, the latest first; a proposal that waits for its decision stands first. */
export async function readStops(trx: Trx, projectId: string): Promise<PaymentStop[]> {
  const rows = await trx
    .selectFrom("paymentStop as stop")
    .innerJoin("person as preparer", "preparer.id", "stop.preparedBy")
    .leftJoin("person as decider", "decider.id", "stop.decidedBy")
    .select(["stop.id", "stop.kind", "stop.basis", "stop.reasons", "stop.preparedBy"])
    .select(["preparer.name as preparerName", "stop.preparedAt"])
    .select(["decider.name as deciderName", "stop.decidedAt"])
    .where("stop.projectId", "=", projectId)
    .orderBy("stop.preparedAt", "desc")
    .orderBy("stop.id")
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: row.kind as StopKind,
    basis: row.basis as StopBasis,
    preparedAt: row.preparedAt as Instant,
    decidedAt: row.decidedAt as Instant | null,
  }));
}

/** What the decisions so far amount to. */
export function standingOf(stops: readonly PaymentStop[]): {
  readonly inForce: PaymentStop | null;
  readonly proposal: PaymentStop | null;
} {
  const latest = stops.find(({ decidedAt }) => decidedAt !== null);
  return {
    inForce: latest?.kind === "stop" ? latest : null,
    proposal: stops.find(({ decidedAt }) => decidedAt === null) ?? null,
  };
}

/** SHA-256 of what is shown to the person who decides. */
export const stopHash = ({
  id,
  kind,
  basis,
  reasons,
  preparedBy,
  preparedAt,
}: PaymentStop): string => fingerprintOf({ id, kind, basis, reasons, preparedBy, preparedAt });
