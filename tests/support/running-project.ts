/** ANS-002 after the award: accepted, with its co-financiers, its account and the people who pay. */
import { recordItem } from "~/domain/appropriations/index.server";
import { approveClaim, findClaim, saveClaim, submitClaim } from "~/domain/claims/index.server";
import {
  approveAdvance,
  attestHash,
  attestOrder,
  findOrders,
  findRun,
  findRunFile,
  prepareRun,
  releaseRun,
} from "~/domain/disbursements/index.server";
import { payeeAccountSchema } from "~/domain/organisations/index";
import { addPayeeAccount, verifyPayeeAccount } from "~/domain/organisations/index.server";
import { importBankFile } from "~/domain/reconciliation/index.server";
import type { Applicant, Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { demoStatement } from "~/gateways/demo-bank";
import { zero, type Ore } from "~ledger/amount";
import { rankedDemoCall, type Db, type RankedCall, type RankedOptions } from "./assessed-call";
import { addMember, addStaff, as, done, kr, setClock } from "./builders";
import { declareAndDecide, propose } from "./decided-call";
import { addFinancing } from "./add-financing";
import { progressReport } from "./progress-report";

type Before = (applicationId: string) => Promise<void>;

export type RunningProject = {
  readonly ranked: RankedCall;
  readonly projectId: string;
  readonly officer: Staff;
  readonly decisionMaker: Staff;
  readonly accountant: Staff;
  readonly attestant: Staff;
  /** Whose appropriation it is, and who demands what is to be paid back. */
  readonly holder: Staff;
  readonly collector: Staff;
  readonly signatory: Applicant;
  readonly manager: Applicant;
  /** By order: the municipality, the foundation, the association itself. */
  readonly financiers: readonly string[];
  /** The mentors' hours, 540 at 220,00. */
  readonly inKindRow: string;
};

export async function runningProject(
  db: Db,
  before?: Before,
  options?: RankedOptions,
): Promise<RunningProject> {
  const ranked = await rankedDemoCall(db, options);
  const shared = options?.shared;
  const boardId = shared?.payingBoardId ?? "12";
  const accountant = await addStaff(db, "Ekonom E1", ["accountant"], { boardId });
  const { applicationId, organisation, signatory } = ranked.cases.forening;
  const { financiers, inKindRow } = await addFinancing(db, applicationId);
  await before?.(applicationId);
  await setClock(db, "2027-05-20T08:00:00Z");
  const decisionId = await propose(ranked, "forening");
  const { projectId } = done(await declareAndDecide(ranked.office.decisionMaker, decisionId));
  if (!projectId) throw new Error("no project");
  await setClock(db, "2027-08-17T07:31:00Z");
  await db
    .updateTable("project")
    .set({ status: "running", acceptedBy: signatory.personId, acceptedAt: "2027-06-01T08:00:00Z" })
    .where("id", "=", projectId)
    .execute();
  const { payeeAccountId } = done(
    await addPayeeAccount(as(signatory), {
      organisationId: organisation.id,
      account: payeeAccountSchema.parse({ kind: "bankgiro", number: "9990-1027" }),
    }),
  );
  done(
    await verifyPayeeAccount(as(shared ? accountant : ranked.office.officer), {
      payeeAccountId,
      method: "Intyg från banken",
    }),
  );
  return {
    ranked,
    projectId,
    officer: ranked.office.officer,
    decisionMaker: ranked.office.decisionMaker,
    accountant,
    attestant: await addStaff(db, "Attestant E2", ["attestant"], { boardId }),
    holder: shared?.holder ?? ranked.office.controller,
    collector: shared ? await addStaff(db, "Ekonom E3", ["accountant"]) : accountant,
    signatory,
    manager: await addMember(db, organisation, "Projektledare", ["project_manager"]),
    financiers,
    inKindRow,
  };
}

/** The item of 2028 comes in and covers what was promised out of it. */
export async function allot2028(db: Db, { holder }: RunningProject): Promise<string> {
  await setClock(db, "2028-01-10T08:00:00Z");
  const amount = kr("1500000.00");
  const { itemId } = done(
    await recordItem(as(holder), {
      year: 2028,
      code: "1:1 ap.3",
      name: "Integrationsåtgärder",
      allotted: amount,
      totalAllocation: amount,
      ownItems: amount,
      decidedOn: "2027-12-20" as PlainDate,
    }),
  );
  return itemId;
}

export const approveTheAdvance = async ({ officer, projectId }: RunningProject) =>
  done(await approveAdvance(as(officer), { projectId }));

type TestClaim = {
  readonly amount: string;
  readonly from: string;
  readonly to: string;
  readonly at: string;
};

/** A claim of one line, signed by the recipient and approved whole. */
export async function claimOf(db: Db, project: RunningProject, claim: TestClaim): Promise<string> {
  await setClock(db, claim.at);
  const { claimId } = done(
    await saveClaim(as(project.signatory), project.projectId, {
      version: 0,
      periodFrom: claim.from as PlainDate,
      periodTo: claim.to as PlainDate,
      ...progressReport,
      lines: [
        {
          row: 0,
          category: "LOK",
          description: "Lokal och material",
          date: claim.from as PlainDate,
          supplier: "Sundhamra Folkets Hus",
          voucher: `A ${claim.from}`,
          vat: null,
          amount: kr(claim.amount),
        },
      ],
    }),
  );
  done(await submitClaim(as(project.signatory), { claimId }));
  const { claim: found } = done(await findClaim(project.officer, claimId));
  done(
    await approveClaim(as(project.officer), claimId, {
      reason: "",
      lines: found.lines.map(({ id, amount }) => ({ id, approved: amount, reason: "" })),
    }),
  );
  return claimId;
}

export async function sendAll(db: Db, project: RunningProject, at: string): Promise<string> {
  await setClock(db, at);
  const { accountant, attestant } = project;
  const orders = await findOrders(attestant, { status: "approved" });
  for (const order of orders) {
    done(await attestOrder(as(attestant), { orderId: order.id, shownHash: attestHash(order) }));
  }
  const { runId } = done(
    await prepareRun(as(accountant), {
      orderIds: orders.map(({ id }) => id),
      paysOn: at.slice(0, 10) as PlainDate,
    }),
  );
  const { shownHash } = done(await findRun(attestant, runId));
  done(await releaseRun(as(attestant), { runId, shownHash }));
  return runId;
}

type BankAnswer = { readonly opening?: Ore; readonly returned?: readonly string[] };
/** The statement that the bank would send for a run. */
export async function bankAnswer(
  { accountant }: RunningProject,
  runId: string,
  { opening = zero, returned = [] }: BankAnswer = {},
) {
  const file = done(await findRunFile(accountant, runId));
  const made = done(
    demoStatement(new TextEncoder().encode(file.content), { opening, returned: [...returned] }),
  );
  return { name: made.fileName, bytes: made.bytes, closing: made.closing };
}

/** Sends what is approved and takes in the bank's answer; the account goes on from where it was. */
export async function payAndConfirm(
  db: Db,
  project: RunningProject,
  at: string,
  opening: Ore = zero,
): Promise<Ore> {
  const runId = await sendAll(db, project, at);
  const { name, bytes, closing } = await bankAnswer(project, runId, { opening });
  done(await importBankFile(as(project.accountant), { name, bytes }));
  return closing;
}
