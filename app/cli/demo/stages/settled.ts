/** June to November 2028: the third claim is paid, the final report comes in, the grant is settled and the last payment made. */
import finalReport from "~db/demo/final-report.json";
import {
  decideSettlementSchema,
  finalReportSchema,
  prepareSettlementSchema,
} from "~/domain/follow-up/index";
import {
  decideSettlement,
  findFinalReport,
  findSettlement,
  prepareSettlement,
  saveFinalReport,
  submitFinalReport,
} from "~/domain/follow-up/index.server";
import { findCase } from "../find";
import { attestAll, confirmAll, payAll } from "../money";
import { story } from "../story";

export async function settled(): Promise<void> {
  await confirmAll("2028-06-22");
  await attestAll("2028-06-27");
  await payAll("2028-06-28", "2028-06-29");
  await confirmAll("2028-06-30");
  const { projectId } = await findCase("forening");
  if (!projectId) throw new Error("the association has no project");
  await report(projectId);
  await settle(projectId);
  await attestAll("2028-11-13");
  await payAll("2028-11-14", "2028-11-15");
  await confirmAll("2028-11-16");
}

async function report(projectId: string): Promise<void> {
  await story.at("2028-10-20", "14:05");
  const preparer = await story.applicant("forening", "preparer");
  const form = await findFinalReport(preparer, projectId);
  if (!form.ok) throw new Error(`no report: ${form.code}`);
  const { inKind, financiers } = form.value;
  const received: Readonly<Record<string, string>> = finalReport.received;
  const input = finalReportSchema.parse({
    outcomes: finalReport.outcomes,
    cashCost: finalReport.cashCost,
    inKind: inKind.map(({ id }) => ({ rowId: id, quantity: finalReport.hours })),
    received: financiers.map(({ id, name }) => ({ financierId: id, amount: received[name] ?? "" })),
    lessons: finalReport.lessons,
    auditor: finalReport.auditor,
  });
  await story.step("report.save", preparer, (call) => saveFinalReport(call, projectId, input));
  await story.at("2028-10-27", "11:30");
  await story.step("report.submit", await story.applicant("forening"), (call) =>
    submitFinalReport(call, { projectId }),
  );
}

async function settle(projectId: string): Promise<void> {
  await story.at("2028-11-06", "09:50");
  const officer = await story.as("officer");
  const page = await findSettlement(officer, projectId);
  if (!page.ok) throw new Error(`no settlement: ${page.code}`);
  const { inKind, financiers } = page.value.details;
  const input = prepareSettlementSchema.parse({
    approvedCash: finalReport.cashCost,
    inKind: inKind.map(({ id, delivered }) => ({ rowId: id, quantity: delivered ?? "0" })),
    verified: financiers.map(({ id, name }) => ({
      financierId: id,
      amount: (finalReport.received as Readonly<Record<string, string>>)[name] ?? "0",
    })),
    reasons:
      "Stiftelsen betalade 25 000,00 kronor av de 40 000,00 som den lovade. Därför sätts bidraget ned i samma mån.",
  });
  const { settlementId } = await story.step("settlement.prepare", officer, (call) =>
    prepareSettlement(call, projectId, input),
  );
  await story.at("2028-11-10", "10:30");
  const decisionMaker = await story.as("decisionMaker");
  const shown = await findSettlement(decisionMaker, projectId);
  if (!shown.ok) throw new Error(`no settlement: ${shown.code}`);
  const decision = decideSettlementSchema.parse({ settlementId, shownHash: shown.value.shownHash });
  await story.step("settlement.decide", decisionMaker, (call) => decideSettlement(call, decision));
}
