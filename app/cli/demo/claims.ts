/** What the demo's projects claim, and what the officer finds. */
import { z } from "zod";
import claims from "~db/demo/claims.json";

const claim = z.object({
  no: z.int(),
  from: z.string(),
  to: z.string(),
  submitted: z.string(),
  approved: z.string(),
  progress: z.string(),
  lines: z.array(
    z.object({
      category: z.string(),
      description: z.string(),
      date: z.string(),
      supplier: z.string().optional(),
      voucher: z.string(),
      amount: z.string(),
      /** Less than claimed, with the reason the recipient reads. */
      approved: z.string().optional(),
      reason: z.string().optional(),
    }),
  ),
});
export type DemoClaim = z.output<typeof claim>;

/** What is typed in the claim's form, line by line. */
export const typedLines = ({ lines }: DemoClaim) =>
  lines.map(({ category, description, date, supplier = "", voucher, amount }) => ({
    category,
    description,
    date,
    supplier,
    voucher,
    amount,
  }));

export const demoClaims = z
  .object({ forening: z.array(claim), folkhogskola: z.array(claim) })
  .parse(claims);
