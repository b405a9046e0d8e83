import { recordAudit } from "../audit/index.server";
import { lockPaidProject } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { followUpAccess } from "./follow-up-access";
import { reportDetails } from "./report-details.server";
import { reportFault } from "./report-rules";

/** The signatory signs the final report and sends it in. From here it cannot be changed. */
export async function submitFinalReport(
  call: { readonly actor: Applicant; readonly commandId: string },
  input: { readonly projectId: string },
): Promise<Result<{ reportId: string }>> {
  const { actor } = call;
  const { projectId } = input;
  if (!isUuid(projectId)) return missing();
  return runCommand(call, "report.submit", input, async ({ trx, now }) => {
    const project = await lockPaidProject(trx, projectId);
    const details = project && (await reportDetails(trx, projectId));
    if (!project || !details) return missing();
    const denied = authorise(followUpAccess, actor, "report.submit", project);
    if (denied) return denied;
    const { report } = details;
    if (!report) return refuse("report.notSaved");
    if (report.status !== "draft") return refuse("report.alreadySubmitted");
    if (!["accepted", "running"].includes(project.status)) return refuse("report.notRunning");
    const fault = reportFault(details);
    if (fault) return fault;
    await trx
      .updateTable("finalReport")
      .set({ status: "submitted", submittedBy: actor.personId, submittedAt: now })
      .where("id", "=", report.id)
      .execute();
    await trx
      .updateTable("project")
      .set({ status: "final_reported" })
      .where("id", "=", projectId)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "report.submit",
      boardId: project.boardId,
      organisationId: project.organisationId,
      subject: { type: "finalReport", id: report.id },
      detail: { version: report.version },
    });
    return ok({ reportId: report.id });
  });
}
