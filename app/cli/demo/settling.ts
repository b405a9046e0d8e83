/** How a project ends in the story: its final report, and the settlement by two persons. */
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
import { finalReports } from "./final-reports";
import { findProject } from "./find";
import type { ApplicantKey } from "./people";
import { story } from "./story";

export async function report(key: ApplicantKey, written: string, sent: string): Promise<void> {
  const projectId = await findProject(key);
  await story.at(written, "14:05");
  const preparer = await story.applicant(key, "preparer");
  const form = await findFinalReport(preparer, projectId);
  if (!form.ok) throw new Error(`no report: ${form.code}`);
  const { inKind, received, ...said } = finalReports[key];
  const input = finalReportSchema.parse({
    ...said,
    inKind: form.value.inKind.map(({ id, description }) => ({
      rowId: id,
      quantity: inKind[description] ?? "0",
    })),
    received: form.value.financiers.map(({ id, name }) => ({
      financierId: id,
      amount: received[name] ?? "0",
    })),
  });
  await story.step(`report.save.${key}`, preparer, (call) =>
    saveFinalReport(call, projectId, input),
  );
  await story.at(sent, "11:30");
  await story.step(`report.submit.${key}`, await story.applicant(key), (call) =>
    submitFinalReport(call, { projectId }),
  );
}

type Settled = {
  readonly prepared: string;
  readonly decided: string;
  /** What the officer approves of the cash cost; by default what was reported. */
  readonly approvedCash?: string;
  readonly reasons: string;
};

export async function settle(
  key: ApplicantKey,
  { prepared, decided, reasons, approvedCash = finalReports[key].cashCost }: Settled,
): Promise<void> {
  const projectId = await findProject(key);
  await story.at(prepared, "09:50");
  const officer = await story.as("officer");
  const page = await findSettlement(officer, projectId);
  if (!page.ok) throw new Error(`no settlement: ${page.code}`);
  const { inKind, financiers } = page.value.details;
  const { received } = finalReports[key];
  const input = prepareSettlementSchema.parse({
    approvedCash,
    inKind: inKind.map(({ id, delivered }) => ({ rowId: id, quantity: delivered ?? "0" })),
    verified: financiers.map(({ id, name }) => ({
      financierId: id,
      amount: received[name] ?? "0",
    })),
    reasons,
  });
  const { settlementId } = await story.step(`settlement.prepare.${key}`, officer, (call) =>
    prepareSettlement(call, projectId, input),
  );
  await story.at(decided, "10:30");
  const decisionMaker = await story.as("decisionMaker");
  const shown = await findSettlement(decisionMaker, projectId);
  if (!shown.ok) throw new Error(`no settlement: ${shown.code}`);
  const decision = decideSettlementSchema.parse({ settlementId, shownHash: shown.value.shownHash });
  await story.step(`settlement.decide.${key}`, decisionMaker, (call) =>
    decideSettlement(call, decision),
  );
}
