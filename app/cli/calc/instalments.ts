import { z } from "zod";
import { instalments } from "~/domain/claims/index";
import { kronor } from "~ledger/amount";
import { amount, amountAboveZero, decimal } from "./fields";
import { calcRule } from "./rule";

const document = z.object({
  grant: amount,
  total: amountAboveZero,
  advancePercent: decimal,
  advanceCap: amount.nullable(),
  retentionPercent: decimal,
  claims: z.array(amount),
});

export const instalmentsRule = calcRule(document, (input) => {
  const { advance, capBeforeFinal, rows } = instalments(input);
  return {
    result: {
      advance: kronor(advance),
      capBeforeFinal: kronor(capBeforeFinal),
      rows: rows.map((row) => ({
        approved: kronor(row.approved),
        cumulative: kronor(row.cumulative),
        earned: kronor(row.earned),
        pay: kronor(row.pay),
        paid: kronor(row.paid),
      })),
    },
  };
});
