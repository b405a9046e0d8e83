/** What the demo's three projects report in the end. */
import { z } from "zod";
import reports from "~db/demo/final-reports.json";
import type { ApplicantKey } from "./people";

const report = z.object({
  outcomes: z.array(z.record(z.string(), z.string())),
  cashCost: z.string(),
  /** Hours or days delivered, by what the budget calls them. */
  inKind: z.record(z.string(), z.string()),
  /** From each co-financier. */
  received: z.record(z.string(), z.string()),
  lessons: z.string(),
  auditor: z.string(),
});

export const finalReports: Readonly<Record<ApplicantKey, z.output<typeof report>>> = z
  .object({ forening: report, folkhogskola: report, kommun: report })
  .parse(reports);
