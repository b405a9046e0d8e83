/** A period without any cost: its progress report is sent alone, registered, and nothing is judged or paid. */
import { beforeAll, expect, it } from "vitest";
import { saveClaimSchema } from "~/domain/claims/index";
import {
  findClaim,
  findClaims,
  saveClaim,
  submitClaim,
  waitingFor,
} from "~/domain/claims/index.server";
import { withdrawChange } from "~/domain/changes/index.server";
import { saveFinalReport, submitFinalReport } from "~/domain/follow-up/index.server";
import { findPaymentBlocks } from "~/domain/payment-blocks/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import { violatedConstraint } from "~db/faults";
import { as, done, refusalCode, setClock } from "../../support/builders";
import { sendIn, timePart } from "../../support/changed-decision";
import { useTestDatabase } from "../../support/database";
import { reportInput } from "../../support/final-report";
import { progressReport } from "../../support/progress-report";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let claimId: string;

beforeAll(async () => {
  project = await runningProject(db.kysely);
  await setClock(db.kysely, "2028-02-20T08:00:00Z");
});

const save = (report: Partial<typeof progressReport> = {}) =>
  saveClaim(as(project.manager), project.projectId, {
    version: 0,
    periodFrom: "2027-08-01" as PlainDate,
    periodTo: "2027-12-31" as PlainDate,
    ...progressReport,
    ...report,
    lines: [],
  });
const send = () => submitClaim(as(project.signatory), { claimId });
const overdue = async () =>
  done(await findPaymentBlocks(project.officer, project.projectId)).blocks.filter(
    ({ code }) => code === "paymentBlock.reportOverdue",
  ).length;

it("is written without rows, and must say what was done", async () => {
  expect(await overdue()).toBeGreaterThan(0);
  ({ claimId } = done(await save({ progress: "" })));
  expect(refusalCode(await send())).toBe("claim.progressMissing");
  await db.kysely.deleteFrom("claimOutcome").execute();
  await db.kysely.deleteFrom("claim").execute();
});

it("is registered when it is signed, counts as the period's report and waits for nobody", async () => {
  const before = await overdue();
  ({ claimId } = done(await save()));
  done(await send());
  const { claim } = done(await findClaim(project.officer, claimId));
  expect(claim).toMatchObject({ status: "reported", state: "reported", claimed: 0n });
  expect(claim).toMatchObject({ approved: null, payable: null });
  expect(await overdue()).toBeLessThan(before);
  expect(await waitingFor(project.officer)).toEqual([]);
  expect((await findClaims(project.officer, { state: "reported" })).rows).toMatchObject([
    { id: claimId },
  ]);
});

it("stands: it is not sent again, not changed and gets no rows, in the database itself", async () => {
  expect(refusalCode(await send())).toBe("claim.wrongStatus");
  const changed = db.kysely.updateTable("claim").set({ progress: "Något annat." });
  expect(await changed.execute().catch(violatedConstraint)).toBe("claim_reported_is_final");
  const row = { claimId, position: 0, category: "LOK", description: "Hyra", amountOre: 100n };
  const added = db.kysely.insertInto("claimLine").values(row);
  expect(await added.execute().catch(violatedConstraint)).toBe("claim_reported_without_lines");
});

it("is no way to claim what is given in kind alone", () => {
  const typed = saveClaimSchema.safeParse({
    periodFrom: "2028-01-01",
    periodTo: "2028-03-31",
    lines: [],
    inKind: [
      {
        description: "Mentorer",
        date: "2028-02-01",
        supplier: "",
        voucher: "M1",
        hours: "10",
        rate: "220",
      },
    ],
  });
  expect(typed.error?.issues.map(({ path }) => path)).toContainEqual(["lines"]);
});

it("leaves the next period to be claimed as usual", async () => {
  expect(done(await save()).claimId).not.toBe(claimId);
});

it("a final report waits while a request to change the decision is open, and says why", async () => {
  const changeId = await sendIn(project, timePart("2028-09-30"));
  done(await saveFinalReport(as(project.manager), project.projectId, reportInput(project)));
  const submit = () => submitFinalReport(as(project.signatory), { projectId: project.projectId });
  expect(await submit()).toMatchObject({ code: "report.changeOpen", params: { no: "1" } });
  const reported = db.kysely
    .updateTable("project")
    .set({ status: "final_reported" })
    .where("id", "=", project.projectId);
  expect(await reported.execute().catch(violatedConstraint)).toBe("project_reported_as_decided");
  done(await withdrawChange(as(project.signatory), { changeId }));
  done(await submit());
});
