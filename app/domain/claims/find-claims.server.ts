import { sql, type Selectable } from "kysely";
import type { ClaimTable } from "~db/schema/claims";
import { actForBoard, type Trx } from "~db/transaction";
import { subtract, zero, type Ore } from "~ledger/amount";
import { balances } from "~ledger/index";
import { inHoldersBooks } from "../grant-boards/index.server";
import type { LineUse } from "../decisions/index";
import { authorise } from "../shared/access";
import type { Actor, Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { dayOf, type Instant, type PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { Claim, ClaimRow } from "./claim";
import { budgetUse } from "./budget-use.server";
import { claimAccess } from "./claim-access";
import { claimSoFar } from "./claim-money.server";
import { findEvidence } from "./find-evidence.server";
import { findReport } from "./find-report.server";
import { findLines } from "./find-lines.server";
import { claimMoney, type ClaimMoney } from "./claim-rules";
import type { ShownReport } from "./progress-report";
import { claimState, type ClaimState, type ClaimStatus } from "./claim-status";
import { findPaidProject, type PaidProject } from "../projects/index.server";
import { capBeforeFinal, type GrantTerms } from "./instalment-rules";

export type ClaimReview = {
  readonly claim: Claim;
  readonly report: ShownReport;
  readonly terms: GrantTerms;
  readonly money: ClaimMoney;
  readonly categories: PaidProject["categories"];
  /** The decided budget with this claim and those before it, by category. */
  readonly budget: readonly LineUse[];
  /** Where the ledger says what was paid before; null when no balance says the same: some of it was on its way. */
  readonly paidRegister: { readonly account: string; readonly asOf: PlainDate | null } | null;
};

type ClaimFilter = {
  readonly state?: ClaimState;
  readonly projectId?: string;
  readonly page?: number;
};
const PAGE = 50;

/** Claims within the actor's reach, latest first; a page at a time. */
export const findClaims = (
  actor: Actor,
  filter: ClaimFilter = {},
): Promise<{ rows: ClaimRow[]; total: number; pages: number }> =>
  readAs(actor, async ({ trx }) => {
    let query = claimRows(trx);
    if (filter.state) query = query.where(inState(filter.state));
    if (filter.projectId && isUuid(filter.projectId))
      query = query.where("claim.projectId", "=", filter.projectId);
    const { total } = await query
      .clearSelect()
      .select(({ fn }) => fn.countAll<bigint>().as("total"))
      .executeTakeFirstOrThrow();
    const rows = await query
      .orderBy("claim.submittedAt", (order) => order.desc().nullsFirst())
      .orderBy("claim.id")
      .limit(PAGE)
      .offset(((filter.page ?? 1) - 1) * PAGE)
      .execute();
    const count = Number(total);
    return { rows: rows.map(asRow), total: count, pages: Math.max(1, Math.ceil(count / PAGE)) };
  });

/** One claim with its lines, and what it means in money: as approved, or as it would be if everything claimed were approved. */
export async function findClaim(actor: Actor, claimId: string): Promise<Result<ClaimReview>> {
  if (!isUuid(claimId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const row = await claimRows(trx)
      .leftJoin("person as submitter", "submitter.id", "claim.submittedBy")
      .leftJoin("person as approver", "approver.id", "claim.approvedBy")
      .select([
        "claim.boardId",
        "claim.organisationId",
        "claim.version",
        "claim.periodFrom",
        "claim.periodTo",
      ])
      .select([
        "claim.progress",
        "claim.deviations",
        "claim.risks",
        "claim.approvalReason",
        "claim.submittedBy",
        "claim.approvedBy",
        "claim.approvedAt",
      ])
      .select(["claim.cumulativeOre", "claim.earnedOre", "claim.paidBeforeOre"])
      .select(["submitter.name as submitterName", "approver.name as approverName"])
      .where("claim.id", "=", claimId)
      .executeTakeFirst();
    if (!row) return missing();
    const denied = authorise(claimAccess, actor, "claim.read", row);
    if (denied) return denied;
    const project = await findPaidProject(trx, row.projectId);
    if (!project) return missing();
    const claim: Claim = {
      ...row,
      ...asRow(row),
      periodFrom: row.periodFrom as PlainDate | null,
      periodTo: row.periodTo as PlainDate | null,
      approvedAt: row.approvedAt as Instant | null,
      lines: await findLines(trx, claimId),
      files: await findEvidence(trx, claimId),
    };
    const money = await moneyOf(trx, row, project.terms);
    return ok({
      claim,
      report: await findReport(trx, row),
      terms: project.terms,
      money,
      categories: project.categories,
      budget: await budgetUse(trx, project, claim.no),
      paidRegister: await paidRegister(trx, claim, money.paidBefore),
    });
  });
}

/** What is paid to the project: now, or as it was on the day the claim was judged. */
async function paidRegister(
  trx: Trx,
  { projectId, approvedAt }: Claim,
  paidBefore: Ore,
): Promise<ClaimReview["paidRegister"]> {
  const asOf = approvedAt && dayOf(approvedAt);
  const dims = { project: projectId };
  const paid = await inHoldersBooks(trx, projectId, async (isOwn) => {
    const [found] = await balances(trx, { role: "paid", dims, ...(asOf && { asOf }) });
    return isOwn ? found : undefined;
  });
  return paid?.balance === paidBefore ? { account: paid.accountId, asOf } : null;
}

/** What waits for an officer: claims to review. */
export const submittedClaims = (actor: Staff): Promise<ClaimRow[]> =>
  actor.roles.includes("case_officer")
    ? findClaims(actor, { state: "submitted" }).then(({ rows }) => rows)
    : Promise.resolve([]);

/** As it was when approved; later payments do not change what the page shows. Before that, as if all were approved. */
async function moneyOf(trx: Trx, row: Row, terms: GrantTerms): Promise<ClaimMoney> {
  const { cumulativeOre, earnedOre, payableOre, paidBeforeOre, settledOre } = row;
  if (
    cumulativeOre !== null &&
    earnedOre !== null &&
    payableOre !== null &&
    paidBeforeOre !== null
  ) {
    return {
      cumulative: cumulativeOre,
      cumulativeBefore: subtract(cumulativeOre, row.approvedOre ?? zero),
      earned: earnedOre,
      cap: capBeforeFinal(terms),
      paidBefore: paidBeforeOre,
      pay: payableOre,
      settled: settledOre ?? zero,
    };
  }
  await actForBoard(trx, row.boardId);
  return claimMoney(terms, row.claimedOre ?? zero, await claimSoFar(trx, row.projectId, row.no));
}

type Row = Pick<
  Selectable<ClaimTable>,
  | "boardId"
  | "projectId"
  | "no"
  | "claimedOre"
  | "approvedOre"
  | "cumulativeOre"
  | "earnedOre"
  | "payableOre"
  | "paidBeforeOre"
  | "settledOre"
>;

const claimRows = (trx: Trx) =>
  trx
    .selectFrom("claim")
    .innerJoin("project", "project.id", "claim.projectId")
    .innerJoin("application", "application.id", "project.applicationId")
    .innerJoin("organisation", "organisation.id", "claim.organisationId")
    .select([
      "claim.id",
      "claim.projectId",
      "project.title as projectTitle",
      "organisation.name as organisationName",
    ])
    .select([
      "application.caseNumber",
      "claim.no",
      "claim.status",
      "claim.claimedOre",
      "claim.approvedOre",
    ])
    .select(["claim.payableOre", "claim.settledOre", "claim.submittedAt"]);

type Found = Awaited<ReturnType<ReturnType<typeof claimRows>["execute"]>>[number];

/** As claimState says, for a query. */
const inState = (state: ClaimState) =>
  sql<boolean>`${state} = case
    when claim.status <> 'approved' or claim.payable_ore is distinct from 0 then claim.status
    when claim.settled_ore > 0 then 'settled' else 'nothingToPay' end`;

const asRow = (row: Found): ClaimRow => ({
  id: row.id,
  projectId: row.projectId,
  projectTitle: row.projectTitle,
  organisationName: row.organisationName,
  caseNumber: row.caseNumber,
  no: row.no,
  status: row.status as ClaimStatus,
  state: claimState({
    status: row.status as ClaimStatus,
    payable: row.payableOre,
    settled: row.settledOre,
  }),
  claimed: row.claimedOre,
  approved: row.approvedOre,
  payable: row.payableOre,
  submittedAt: row.submittedAt as Instant | null,
});
