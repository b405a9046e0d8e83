import { z } from "zod";
import { settlement } from "~/domain/follow-up/settlement-rules";
import { kronor } from "~ledger/amount";
import { amount, amountAboveZero } from "./fields";
import { calcRule } from "./rule";

const document = z.object({
  grant: amount,
  total: amountAboveZero,
  approved: amount,
  cofinancing: amount,
  paid: amount,
  proportional: z.boolean(),
});

export const settlementRule = calcRule(document, (input) => {
  const settled = settlement(input);
  return {
    result: {
      shareRule: kronor(settled.shareRule),
      noOverfinancing: kronor(settled.noOverfinancing),
      proportionalRule: settled.proportionalRule === null ? null : kronor(settled.proportionalRule),
      finalGrant: kronor(settled.finalGrant),
      payment: kronor(settled.payment),
      recovery: kronor(settled.recovery),
      release: kronor(settled.release),
    },
  };
});
