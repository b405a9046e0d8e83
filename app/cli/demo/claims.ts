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
  deviations: z.string(),
  risks: z.string(),
  /** Of each indicator what is known. */
  outcomes: z.array(z.record(z.string(), z.string())),
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

/** The claim as its form is filled in. */
export const typedClaim = (claim: DemoClaim) => {
  const { from, to, progress, deviations, risks, outcomes } = claim;
  const lines = typedLines(claim);
  return { periodFrom: from, periodTo: to, progress, deviations, risks, outcomes, lines };
};

/** The lines of it. */
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
  .object({ forening: z.array(claim), folkhogskola: z.array(claim), kommun: z.array(claim) })
  .parse(claims);
