import { z } from "zod";
import { settlement } from "~/domain/follow-up/index";
import { fixed, fraction } from "~/domain/shared/fraction";
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

/** A limit may be larger than the ledger holds, so it is written without it. */
const limit = (inOre: bigint): string => fixed(fraction(inOre, 100n), 2);

export const settlementRule = calcRule(document, (input) => {
  const settled = settlement(input);
  return {
    result: {
      shareRule: limit(settled.shareRule),
      noOverfinancing: limit(settled.noOverfinancing),
      proportionalRule: settled.proportionalRule === null ? null : limit(settled.proportionalRule),
      finalGrant: kronor(settled.finalGrant),
      payment: kronor(settled.payment),
      recovery: kronor(settled.recovery),
      release: kronor(settled.release),
    },
  };
});
