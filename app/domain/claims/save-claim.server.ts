import type { Trx } from "~db/transaction";
import { sum } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { areKnown, withTotals, type Outcome } from "../indicators/index";
import { lockPaidProject, type PaidProject } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { joinRefusals, missing, ok, refuse, type Refusal, type Result } from "../shared/result";
import { claimAccess } from "./claim-access";
import { inKindFault, lineFaults, periodFault } from "./line-rules";
import { lineRows } from "./line-rows";
import { findAsked } from "./find-report.server";
import { markRepeats } from "./mark-repeats.server";
import { resumedFaults } from "./parked-lines.server";
import { isUnfinished, type ClaimStatus } from "./claim-status";
import type { SaveClaimInput } from "./claim.schema";

/** Saves a claim as a draft: a new one, or the project's unfinished one. Rows are replaced as a whole. */
export async function saveClaim(
  call: { readonly actor: Applicant; readonly commandId: string },
  projectId: string,
  input: SaveClaimInput,
): Promise<Result<{ claimId: string }>> {
  const { actor } = call;
  if (!isUuid(projectId)) return missing();
  return runCommand(call, "claim.save", { projectId, ...input }, async ({ trx }) => {
    const project = await lockPaidProject(trx, projectId);
    if (!project) return missing();
    const denied = authorise(claimAccess, actor, "claim.write", project);
    if (denied) return denied;
    if (project.status !== "running") return refuse("claim.projectNotRunning");
    const faults = joinRefusals(
      [
        periodFault(input, project),
        lineFaults(input.lines, project),
        inKindFault(input, project),
      ].filter((one) => one !== null),
    );
    if (faults) return faults;
    const latest = await latestClaim(trx, projectId);
    const refused = latest && notWritable(latest, input.version);
    if (refused) return refused;
    const own = latest && isUnfinished(latest.status) ? latest.id : null;
    const notTaken = await resumedFaults(trx, project, input, own);
    if (notTaken) return notTaken;
    const { indicators } = await findAsked(trx, projectId, latest?.no ?? 0);
    const outcomes = input.outcomes ?? [];
    if (!areKnown(outcomes, indicators)) return refuse("report.unknownRow");
    const claimId = await writeClaim(trx, project, latest, input);
    await writeOutcomes(trx, claimId, withTotals(outcomes, indicators));
    await recordAudit(trx, {
      actor,
      action: "claim.save",
      boardId: project.boardId,
      organisationId: project.organisationId,
      subject: { type: "claim", id: claimId },
    });
    return ok({ claimId });
  });
}

type Latest = {
  readonly id: string;
  readonly no: number;
  readonly status: ClaimStatus;
  readonly version: number;
};

async function latestClaim(trx: Trx, projectId: string): Promise<Latest | null> {
  const row = await trx
    .selectFrom("claim")
    .select(["id", "no", "status", "version"])
    .where("projectId", "=", projectId)
    .orderBy("no", "desc")
    .executeTakeFirst();
  return row ? { ...row, status: row.status as ClaimStatus } : null;
}

/** One claim at a time: the next waits for the officer, and two writers do not overwrite each other. */
function notWritable({ no, status, version }: Latest, written: number): Refusal | null {
  if (status === "submitted") return refuse("claim.anotherUnderReview", { no: String(no) });
  return isUnfinished(status) && version !== written ? refuse("claim.changedMeanwhile") : null;
}

/** The unfinished claim anew, or the next one, with its lines and what follows of its salaries. */
async function writeClaim(
  trx: Trx,
  project: PaidProject,
  latest: Latest | null,
  input: SaveClaimInput,
): Promise<string> {
  const { id: projectId, boardId, organisationId } = project;
  const { periodFrom, periodTo } = input;
  const rows = lineRows(project, input);
  const claimedOre = sum(rows.map(({ amountOre }) => amountOre));
  const values = {
    periodFrom,
    periodTo,
    claimedOre,
    progress: input.progress ?? "",
    deviations: input.deviations ?? "",
    risks: input.risks ?? "",
  };
  const { id: claimId } =
    latest && isUnfinished(latest.status)
      ? await trx
          .updateTable("claim")
          .set({ ...values, version: latest.version + 1 })
          .where("id", "=", latest.id)
          .returning("id")
          .executeTakeFirstOrThrow()
      : await trx
          .insertInto("claim")
          .values({ ...values, boardId, organisationId, projectId, no: (latest?.no ?? 0) + 1 })
          .returning("id")
          .executeTakeFirstOrThrow();
  await trx.deleteFrom("claimLine").where("claimId", "=", claimId).execute();
  if (rows.length > 0)
    await trx
      .insertInto("claimLine")
      .values(rows.map((row, position) => ({ ...row, claimId, position })))
      .execute();
  await markRepeats(trx, { claimId, organisationId });
  return claimId;
}

/** Replaced as a whole; an indicator of which nothing is said is not kept. */
async function writeOutcomes(
  trx: Trx,
  claimId: string,
  outcomes: readonly Outcome[],
): Promise<void> {
  await trx.deleteFrom("claimOutcome").where("claimId", "=", claimId).execute();
  const said = outcomes.filter((row) =>
    [row.women, row.men, row.total, row.startedWomen, row.startedMen].some((one) => one !== null),
  );
  if (said.length > 0)
    await trx
      .insertInto("claimOutcome")
      .values(said.map((row) => ({ ...row, claimId })))
      .execute();
}
