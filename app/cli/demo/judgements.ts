/** What the demo's assessors and decision-makers write. */
import { z } from "zod";
import judgements from "~db/demo/assessments.json";

const judged = z.object({
  assessors: z.array(
    z.object({
      scores: z.array(z.object({ criterion: z.string(), points: z.int(), reason: z.string() })),
    }),
  ),
  decision: z.object({
    outcome: z.enum(["granted", "partial"]),
    granted: z.string(),
    years: z.array(z.object({ year: z.int(), amount: z.string() })),
  }),
});

export const demoJudgements = z
  .object({ kommun: judged, forening: judged, folkhogskola: judged })
  .parse(judgements);
