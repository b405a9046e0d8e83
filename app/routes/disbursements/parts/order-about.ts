import type { PaymentOrder } from "~/domain/disbursements";
import { useText } from "~/i18n";
import disbursementsText from "~/i18n/disbursements";

/** "Förskott", "Rekvisition 3", "Slutbetalning". */
export function useOrderAbout(): (order: Pick<PaymentOrder, "kind" | "claimNo">) => string {
  const { kind } = useText(disbursementsText);
  return (order) =>
    order.kind === "claim" ? kind.claim({ no: order.claimNo ?? 0 }) : kind[order.kind];
}
