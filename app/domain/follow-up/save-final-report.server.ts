import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { areKnown, withTotals } from "../indicators/index";
import { lockPaidProject } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import type { ReportDetails } from "./final-report";
import type { FinalReportInput } from "./final-report.schema";
import { followUpAccess } from "./follow-up-access";
import { reportDetails } from "./report-details.server";
import { inKindCost } from "./report-rules";

/** Saves the final report as a draft, also half done. A version that is not the stored one is refused: nothing is overwritten. */
export async function saveFinalReport(
  call: { readonly actor: Applicant; readonly commandId: string },
  projectId: string,
  input: FinalReportInput,
): Promise<Result<{ reportId: string; version: number }>> {
  const { actor } = call;
  if (!isUuid(projectId)) return missing();
  return runCommand(call, "report.save", { projectId, ...input }, async ({ trx }) => {
    const project = await lockPaidProject(trx, projectId);
    const details = project && (await reportDetails(trx, projectId));
    if (!project || !details) return missing();
    const denied = authorise(followUpAccess, actor, "report.write", project);
    if (denied) return denied;
    const { report } = details;
    if (report && report.status !== "draft") return refuse("report.alreadySubmitted");
    if (!["accepted", "running"].includes(project.status)) return refuse("report.notRunning");
    if ((report?.version ?? 0) !== input.version) return refuse("report.changedMeanwhile");
    if (!isKnown(details, input)) return refuse("report.unknownRow");
    const version = input.version + 1;
    const reportId = await writeReport(trx, details, input, version);
    await writeRows(trx, reportId, details, input);
    await recordAudit(trx, {
      actor,
      action: "report.save",
      boardId: project.boardId,
      organisationId: project.organisationId,
      subject: { type: "finalReport", id: reportId },
      detail: { version },
    });
    return ok({ reportId, version });
  });
}

/** Every indicator, budget row and financier is one of this project's, and said once. */
function isKnown(details: ReportDetails, input: FinalReportInput): boolean {
  const fits = (said: readonly string[], known: readonly { readonly id: string }[]) =>
    new Set(said).size === said.length && said.every((id) => known.some((one) => one.id === id));
  return (
    areKnown(input.outcomes, details.indicators) &&
    fits(
      input.inKind.map(({ rowId }) => rowId),
      details.inKind,
    ) &&
    fits(
      input.received.map(({ financierId }) => financierId),
      details.financiers,
    )
  );
}

async function writeReport(
  trx: Trx,
  { project, report, inKind }: ReportDetails,
  input: FinalReportInput,
  version: number,
): Promise<string> {
  const delivered = new Map(input.inKind.map(({ rowId, quantity }) => [rowId, quantity]));
  const values = {
    cashCostOre: input.cashCost,
    inKindCostOre: inKindCost(
      inKind.map(({ id, rate }) => ({ rate, delivered: delivered.get(id) ?? null })),
    ),
    lessons: input.lessons ?? "",
    auditor: input.auditor,
    version,
  };
  if (report) {
    await trx.updateTable("finalReport").set(values).where("id", "=", report.id).execute();
    return report.id;
  }
  const { id } = await trx
    .insertInto("finalReport")
    .values({
      ...values,
      boardId: project.boardId,
      organisationId: project.organisationId,
      projectId: project.id,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The rows are replaced as a whole; what is left empty is not kept, so that missing and nought stay apart. */
async function writeRows(
  trx: Trx,
  reportId: string,
  { indicators }: ReportDetails,
  input: FinalReportInput,
): Promise<void> {
  for (const table of ["outcome", "inKindDelivered", "cofinancingReceived"] as const) {
    await trx.deleteFrom(table).where("reportId", "=", reportId).execute();
  }
  const outcomes = withTotals(input.outcomes, indicators).map((row) => ({ ...row, reportId }));
  if (outcomes.length > 0) await trx.insertInto("outcome").values(outcomes).execute();
  const inKind = input.inKind.flatMap(({ rowId, quantity }) =>
    quantity === null ? [] : [{ reportId, budgetRowId: rowId, quantity }],
  );
  if (inKind.length > 0) await trx.insertInto("inKindDelivered").values(inKind).execute();
  const received = input.received.flatMap(({ financierId, amount }) =>
    amount === null ? [] : [{ reportId, financierId, receivedOre: amount }],
  );
  if (received.length > 0) await trx.insertInto("cofinancingReceived").values(received).execute();
}
