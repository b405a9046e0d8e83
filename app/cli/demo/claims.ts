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
      amount: z.string(),
      /** Less than claimed, with the reason the recipient reads. */
      approved: z.string().optional(),
      reason: z.string().optional(),
    }),
  ),
});
export type DemoClaim = z.output<typeof claim>;

export const demoClaims = z
  .object({ forening: z.array(claim), folkhogskola: z.array(claim) })
  .parse(claims);
