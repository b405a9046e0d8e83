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
      date: z.string().default(""),
      supplier: z.string().optional(),
      voucher: z.string().default(""),
      /** Counted on the salaries, not typed; here for those who want to see the whole sum. */
      derived: z.boolean().default(false),
      amount: z.string(),
      /** Less than claimed, with the reason the recipient reads. */
      approved: z.string().optional(),
      reason: z.string().optional(),
    }),
  ),
});
export type DemoClaim = z.output<typeof claim>;

/** What the recipient writes and the officer judges, line by line. */
export const writtenLines = ({ lines }: DemoClaim) => lines.filter(({ derived }) => !derived);

/** What is typed in the claim's form. */
export const typedLines = (claim: DemoClaim) =>
  writtenLines(claim).map(({ category, description, date, supplier = "", voucher, amount }) => ({
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
