import type { Trx } from "~db/transaction";
import { sum, type Ore } from "~ledger/amount";
import { callIn } from "../calls/index.server";
import { recordAudit } from "../audit/index.server";
import { priceBaseAmount } from "../dated-rules/index.server";
import { lockPaidProject, type PaidProject } from "../projects/index.server";
import { takenBackFrom } from "../recoveries/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { dayOf, type Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import type { ReportDetails } from "./final-report";
import { followUpAccess } from "./follow-up-access";
import { reportDetails } from "./report-details.server";
import type { SettlementBasis } from "./settlement";
import type { PrepareSettlementInput } from "./settlement.schema";
import { auditorFault, settlementFault, type Judged } from "./settlement-checks";
import { settle } from "./settlement-money";
import { ledgerState, underWay } from "./settlement-state.server";
import { inKindAmount } from "./report-rules";

type StaffCall = { readonly actor: Staff; readonly commandId: string };

/**
 * The officer approves costs and verifies co-financing; the rule gives the final grant. Another person decides it. Until
 * then the officer may prepare it anew.
 */
export async function prepareSettlement(
  call: StaffCall,
  projectId: string,
  input: PrepareSettlementInput,
): Promise<Result<{ settlementId: string }>> {
  const { actor } = call;
  if (!isUuid(projectId)) return missing();
  return runCommand(call, "settlement.prepare", { projectId, ...input }, async (step) => {
    const { trx } = step;
    const project = await lockPaidProject(trx, projectId);
    const details = project && (await reportDetails(trx, projectId));
    if (!project || !details) return missing();
    const denied = authorise(followUpAccess, actor, "settlement.prepare", project);
    if (denied) return denied;
    if (details.report?.status !== "submitted") return refuse("settlement.noReport");
    const busy = await underWay(trx, projectId);
    if (busy) return busy;
    const judged = judgedBy(details, input);
    if (!judged) return refuse("report.unknownRow");
    const fault =
      settlementFault(judged, input.reasons) ??
      (await certificateFault(trx, project, details.report.auditor));
    if (fault) return fault;
    const basis = await basisOf(step, project, judged);
    if (!basis.ok) return basis;
    const settlementId = await writeSettlement(step, actor, details.report.id, project, {
      basis: basis.value,
      reasons: input.reasons,
    });
    if (!settlementId) return refuse("settlement.alreadyDecided");
    await writeContributions(trx, settlementId, judged);
    await recordAudit(trx, {
      actor,
      action: "settlement.prepare",
      organisationId: project.organisationId,
      subject: { type: "settlement", id: settlementId },
    });
    return ok({ settlementId });
  });
}

/** What was approved beside what was reported; null when the rows are not the report's own. */
function judgedBy(details: ReportDetails, input: PrepareSettlementInput): Judged | null {
  const quantities = new Map(input.inKind.map(({ rowId, quantity }) => [rowId, quantity]));
  const verified = new Map(input.verified.map(({ financierId, amount }) => [financierId, amount]));
  const isWhole =
    quantities.size === details.inKind.length &&
    verified.size === details.financiers.length &&
    details.inKind.every(({ id }) => quantities.has(id)) &&
    details.financiers.every(({ id }) => verified.has(id));
  if (!isWhole) return null;
  return {
    reportedCash: details.report?.cashCost ?? (0n as Ore),
    approvedCash: input.approvedCash,
    inKind: details.inKind.map(({ id, rate, delivered }) => {
      const quantity = quantities.get(id) ?? "0";
      return {
        id,
        reported: inKindAmount(delivered ?? "0", rate),
        quantity,
        amount: inKindAmount(quantity, rate),
      };
    }),
    cash: details.financiers.map(({ id, received }) => ({
      id,
      reported: received ?? (0n as Ore),
      amount: verified.get(id) ?? (0n as Ore),
    })),
  };
}

/** The auditor's certificate that a grant of this size needs, by the price base amount on the day of the award. */
async function certificateFault(trx: Trx, project: PaidProject, auditor: string | null) {
  const { decidedAt } = await trx
    .selectFrom("project")
    .innerJoin("decision", "decision.id", "project.decisionId")
    .select("decision.decidedAt")
    .where("project.id", "=", project.id)
    .executeTakeFirstOrThrow();
  const awardedOn = dayOf(decidedAt as Instant);
  const baseAmount = await priceBaseAmount(trx, project.boardId, awardedOn);
  return auditorFault({ grant: project.terms.grant, auditor, baseAmount });
}

async function basisOf(
  { trx, now }: Step,
  project: PaidProject,
  judged: Judged,
): Promise<Result<SettlementBasis>> {
  const found = await callIn(trx, project.callId, now);
  if (!found.ok) return found;
  const { paid } = await ledgerState(trx, project.id);
  return ok({
    grant: project.terms.grant,
    total: project.terms.total,
    approvedCash: judged.approvedCash,
    approvedInKind: sum(judged.inKind.map(({ amount }) => amount)),
    verifiedCash: sum(judged.cash.map(({ amount }) => amount)),
    paid,
    takenBack: await takenBackFrom(trx, project.id),
    proportional: found.value.definition.financing.proportional,
  });
}

/** A new settlement, or the same one prepared anew; null when it has been decided. */
async function writeSettlement(
  { trx, now }: Step,
  actor: Staff,
  reportId: string,
  project: PaidProject,
  { basis, reasons }: { readonly basis: SettlementBasis; readonly reasons: string },
): Promise<string | null> {
  const result = settle(basis);
  const values = {
    approvedCostOre: sum([basis.approvedCash, basis.approvedInKind]),
    verifiedCofinancingOre: sum([basis.verifiedCash, basis.approvedInKind]),
    finalGrantOre: result.finalGrant,
    paymentOre: result.payment,
    recoveryOre: result.recovery,
    releaseOre: result.release,
    calculation: JSON.stringify(basis, (_key, value: unknown) =>
      typeof value === "bigint" ? value.toString() : value,
    ),
    reasons,
    preparedBy: actor.personId,
    preparedAt: now,
  };
  const row = await trx
    .insertInto("settlement")
    .values({ ...values, boardId: project.boardId, projectId: project.id, reportId })
    .onConflict((conflict) =>
      conflict.column("projectId").doUpdateSet(values).where("settlement.decidedBy", "is", null),
    )
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

async function writeContributions(trx: Trx, settlementId: string, judged: Judged): Promise<void> {
  await trx.deleteFrom("settlementContribution").where("settlementId", "=", settlementId).execute();
  const rows = [
    ...judged.cash.map(({ id, amount }) => ({ financierId: id, amountOre: amount })),
    ...judged.inKind.map(({ id, quantity, amount }) => ({
      budgetRowId: id,
      quantity,
      amountOre: amount,
    })),
  ].map((row) => ({ settlementId, ...row }));
  if (rows.length > 0) await trx.insertInto("settlementContribution").values(rows).execute();
}
