/** ANS-002 paid as in M2 and reported as in the demo: what a settlement begins from. */
import type { Kysely } from "kysely";
import {
  finalReportSchema,
  prepareSettlementSchema,
  type FinalReportInput,
  type PrepareSettlementInput,
} from "~/domain/follow-up/index";
import { saveFinalReport, submitFinalReport } from "~/domain/follow-up/index.server";
import type { Database } from "~db/schema";
import { as, done, setClock } from "./builders";
import {
  allot2028,
  approveTheAdvance,
  claimOf,
  payAndConfirm,
  type RunningProject,
} from "./running-project";

type Db = Kysely<Database>;

/** Advance 295 000,00 and three claims: 472 000,00 paid, the cap before the final report. */
export async function paidAsInM2(db: Db, project: RunningProject): Promise<void> {
  await approveTheAdvance(project);
  let balance = await payAndConfirm(db, project, "2027-08-19T08:00:00Z");
  await claimOf(db, project, {
    amount: "212431.17",
    from: "2027-08-01",
    to: "2027-10-31",
    at: "2027-11-12T08:00:00Z",
  });
  await allot2028(db, project);
  await claimOf(db, project, {
    amount: "236418.33",
    from: "2027-11-01",
    to: "2027-12-31",
    at: "2028-02-14T08:00:00Z",
  });
  balance = await payAndConfirm(db, project, "2028-03-09T08:00:00Z", balance);
  await claimOf(db, project, {
    amount: "214977.61",
    from: "2028-01-01",
    to: "2028-05-31",
    at: "2028-06-14T08:00:00Z",
  });
  await payAndConfirm(db, project, "2028-06-29T08:00:00Z", balance);
}

/** The demo's report as it is typed: I2 is not answered, so it is missing, not nought. */
export const typedReport = ({ financiers, inKindRow }: RunningProject) => ({
  version: "0",
  outcomes: [
    { indicator: "I1", women: "23", men: "5" },
    { indicator: "I2", women: "", men: "" },
    { indicator: "I3", women: "14", men: "2" },
    { indicator: "I4", women: "20", men: "4", startedWomen: "23", startedMen: "5" },
    { indicator: "I5", total: "5" },
    { indicator: "I6", women: "25", men: "0" },
  ],
  cashCost: "648 215,37 kr",
  inKind: [{ rowId: inKindRow, quantity: "440" }],
  received: ["60 000", "25.000:-", "17037,04"].map((amount, at) => ({
    financierId: financiers[at] ?? "",
    amount,
  })),
  lessons: "Parvisa möten på arbetsplatsen gav mer än föreläsningar.",
  auditor: "Auktoriserad revisor R. Revisor",
});

export const reportInput = (project: RunningProject): FinalReportInput =>
  finalReportSchema.parse(typedReport(project));

export async function reported(db: Db, project: RunningProject): Promise<void> {
  await setClock(db, "2028-10-27T08:00:00Z");
  const { signatory, manager, projectId } = project;
  done(await saveFinalReport(as(manager), projectId, reportInput(project)));
  done(await submitFinalReport(as(signatory), { projectId }));
}

type Approved = { readonly cash?: string; readonly hours?: string; readonly reasons?: string };

/** What the officer approves: by default everything that was reported. */
export const settlementInput = (
  { financiers, inKindRow }: RunningProject,
  { cash = "648215.37", hours = "440", reasons = "" }: Approved = {},
): PrepareSettlementInput =>
  prepareSettlementSchema.parse({
    approvedCash: cash,
    inKind: [{ rowId: inKindRow, quantity: hours }],
    verified: ["60000.00", "25000.00", "17037.04"].map((amount, at) => ({
      financierId: financiers[at],
      amount,
    })),
    reasons,
  });
