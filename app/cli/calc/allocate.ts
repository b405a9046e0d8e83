import { z } from "zod";
import type { Fraction } from "~/domain/shared/fraction";
import { allocate, kronor } from "~ledger/amount";
import { amount, decimal } from "./fields";
import { calcRule, type Computed } from "./rule";

const document = z.object({ amount, weights: z.array(decimal) });

export const allocateRule = calcRule(document, (input): Computed => {
  const parts = allocate(input.amount, wholeWeights(input.weights));
  return parts
    ? { result: { parts: parts.map(kronor) } }
    : { result: { refusals: ["allocate.weights"] }, isRefused: true };
});

/** The same proportions in whole numbers. */
function wholeWeights(weights: readonly Fraction[]): bigint[] {
  const multiple = weights.reduce((product, weight) => product * weight.denominator, 1n);
  return weights.map((weight) => (weight.numerator * multiple) / weight.denominator);
}
