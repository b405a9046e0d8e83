/** The municipality gets a project of its own and writes a claim of one line, voucher "V 1". */
import type { Kysely } from "kysely";
import { saveClaimSchema } from "~/domain/claims/index";
import { saveClaim } from "~/domain/claims/index.server";
import type { Applicant } from "~/domain/shared/actor";
import type { Database } from "~db/schema";
import { as, done } from "./builders";
import { fundedProject } from "./funded-project";
import { progressReport } from "./progress-report";
import type { RunningProject } from "./running-project";

export async function claimOfAnother(
  db: Kysely<Database>,
  { ranked, officer }: RunningProject,
): Promise<{ readonly claimId: string; readonly signatory: Applicant }> {
  const { organisation, signatory } = ranked.cases.kommun;
  const people = { signatory, officer, projectManager: signatory, stranger: signatory };
  const projectId = await fundedProject(
    db,
    { callId: ranked.callId, organisation, controller: ranked.office.controller, ...people },
    { title: "Mötesplats", caseNumber: "DEMO 851-0707-2027", granted: "1000.00" },
  );
  await db.updateTable("project").set({ status: "running" }).where("id", "=", projectId).execute();
  const { claimId } = done(await saveClaim(as(signatory), projectId, saveClaimSchema.parse(form)));
  return { claimId, signatory };
}

const form = {
  version: "0",
  periodFrom: "2027-08-01",
  periodTo: "2027-10-31",
  ...progressReport,
  outcomes: progressReport.outcomes.map(({ indicator, women, men, total }) => ({
    indicator,
    women: String(women),
    men: String(men),
    total: String(total),
    startedWomen: "",
    startedMen: "",
  })),
  lines: [
    {
      category: "LOK",
      description: "Hyra",
      amount: "100,00",
      date: "2027-09-01",
      supplier: "Värden",
      voucher: "V 1",
    },
  ],
};
