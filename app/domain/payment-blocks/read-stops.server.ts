import type { Trx } from "~db/transaction";
import type { Instant } from "../shared/dates";
import { fingerprintOf } from "../shared/fingerprint.server";
import type { ClosedStop, PaymentStop, StopBasis, StopKind } from "./payment-stop";

/** Every decision about payments to the project, the latest first; a proposal that waits for its decision stands first. */
export async function readStops(trx: Trx, projectId: string): Promise<PaymentStop[]> {
  const rows = await trx
    .selectFrom("paymentStop as stop")
    .innerJoin("person as preparer", "preparer.id", "stop.preparedBy")
    .leftJoin("person as decider", "decider.id", "stop.decidedBy")
    .leftJoin("person as returner", "returner.id", "stop.returnedBy")
    .select(["stop.id", "stop.kind", "stop.basis", "stop.reasons", "stop.preparedBy"])
    .select(["preparer.name as preparerName", "stop.preparedAt"])
    .select(["decider.name as deciderName", "stop.decidedAt"])
    .select(["returner.name as returnerName", "stop.returnedAt", "stop.returnReasons"])
    .select(["stop.withdrawnAt", "stop.withdrawalReasons"])
    .where("stop.projectId", "=", projectId)
    .orderBy("stop.preparedAt", "desc")
    .orderBy("stop.id")
    .execute();
  return rows.map(({ id, kind, basis, reasons, preparedBy, preparerName, ...row }) => ({
    id,
    reasons,
    preparedBy,
    preparerName,
    kind: kind as StopKind,
    basis: basis as StopBasis,
    preparedAt: row.preparedAt as Instant,
    deciderName: row.deciderName,
    decidedAt: row.decidedAt as Instant | null,
    closed:
      closed("returned", row.returnerName, row.returnedAt, row.returnReasons) ??
      closed("withdrawn", preparerName, row.withdrawnAt, row.withdrawalReasons),
  }));
}

const closed = (
  how: ClosedStop["how"],
  by: string | null,
  at: string | null,
  reasons: string | null,
): ClosedStop | null =>
  at === null ? null : { how, by: by ?? "", at: at as Instant, reasons: reasons ?? "" };

/** What the decisions so far amount to. A returned proposal waits until something newer has been proposed. */
export function standingOf(stops: readonly PaymentStop[]): {
  readonly inForce: PaymentStop | null;
  readonly proposal: PaymentStop | null;
  readonly returned: PaymentStop | null;
} {
  const [newest] = stops;
  const latest = stops.find(({ decidedAt }) => decidedAt !== null);
  return {
    inForce: latest?.kind === "stop" ? latest : null,
    proposal: stops.find(({ decidedAt, closed }) => decidedAt === null && !closed) ?? null,
    returned: newest?.closed?.how === "returned" ? newest : null,
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
