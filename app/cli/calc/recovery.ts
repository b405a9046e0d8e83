import { z } from "zod";
import { recovery } from "~/domain/recoveries/index";
import { fixed, type Fraction } from "~/domain/shared/fraction";
import { kronor } from "~ledger/amount";
import { amount, day, decimal, numberOfDays } from "./fields";
import { calcRule } from "./rule";

const document = z
  .object({
    principal: amount,
    demandSentOn: day,
    paidOn: day,
    graceDays: numberOfDays,
    marginPercent: decimal,
    referenceRates: z.array(z.object({ from: day, percent: decimal })),
  })
  .refine(
    ({ referenceRates }) =>
      new Set(referenceRates.map((rate) => rate.from)).size === referenceRates.length,
    { path: ["referenceRates"], message: "must have one rate a day" },
  );

export const recoveryRule = calcRule(document, (input) => {
  const answer = recovery(input);
  if (!answer.ok) {
    return { field: "referenceRates", problem: `has no rate for ${answer.params?.["day"]}` };
  }
  const { interestFrom, parts, interest, toPay } = answer.value;
  return {
    result: {
      interestFrom,
      parts: parts.map((part) => ({
        from: part.from,
        to: part.to,
        days: part.days,
        percent: percentText(part.percent),
        interest: kronor(part.interest),
      })),
      interest: kronor(interest),
      toPay: kronor(toPay),
    },
  };
});

/** Two decimals, or as many more as the exact rate has: it is shown, never rounded. */
function percentText(percent: Fraction): string {
  let decimals = 2;
  while ((percent.numerator * 10n ** BigInt(decimals)) % percent.denominator !== 0n) decimals += 1;
  return fixed(percent, decimals);
}
