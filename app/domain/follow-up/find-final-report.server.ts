import { authorise } from "../shared/access";
import type { Applicant, Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { ReportDetails } from "./final-report";
import { followUpAccess } from "./follow-up-access";
import { reportDetails } from "./report-details.server";

/** The final report of a project: the recipient's own, also as a draft; for the board's staff once it is submitted. */
export async function findFinalReport(
  actor: Applicant | Staff,
  projectId: string,
): Promise<Result<ReportDetails>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const details = await reportDetails(trx, projectId);
    if (!details) return missing();
    const denied = authorise(followUpAccess, actor, "report.read", details.project);
    return denied ?? ok(details);
  });
}
