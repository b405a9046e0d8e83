import type { Trx } from "~db/transaction";
import { lockPaidProject, type PaidProject } from "../projects/index.server";
import type { Instant } from "../shared/dates";
import { fingerprintOf } from "../shared/fingerprint.server";
import { isUuid } from "../shared/ids";
import { changeKinds, isDecided, type ChangePart, type ChangeRequest, type Ruling } from "./change";
import type { ChangeStatus } from "./change-status";
import { readPart } from "./part-json";

/** The request with its parts, and of each what is proposed or decided as far as the reader may know it. */
export async function readChange(trx: Trx, changeId: string): Promise<ChangeRequest | null> {
  if (!isUuid(changeId)) return null;
  const row = await trx
    .selectFrom("changeRequest")
    .leftJoin("person as submitter", "submitter.id", "changeRequest.submittedBy")
    .select(["changeRequest.id", "boardId", "organisationId", "projectId", "no", "status"])
    .select(["version", "submittedAt", "submitter.name as submitterName"])
    .select(["returnedReason", "returnedAt"])
    .where("changeRequest.id", "=", changeId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    ...row,
    status: row.status as ChangeStatus,
    submittedAt: row.submittedAt as Instant | null,
    returnedAt: row.returnedAt as Instant | null,
    parts: await readParts(trx, changeId),
  };
}

/** The request with its project, locked in that order everywhere, and read after the lock. */
export async function lockChange(
  trx: Trx,
  changeId: string,
): Promise<{ readonly change: ChangeRequest; readonly project: PaidProject } | null> {
  const found = await readChange(trx, changeId);
  const project = found && (await lockPaidProject(trx, found.projectId));
  if (!project) return null;
  await trx
    .selectFrom("changeRequest")
    .select("id")
    .where("id", "=", changeId)
    .forUpdate()
    .executeTakeFirst();
  const change = await readChange(trx, changeId);
  return change && { change, project };
}

async function readParts(trx: Trx, changeId: string): Promise<ChangePart[]> {
  const rows = await trx
    .selectFrom("changePart as part")
    .leftJoin("changeProposal as proposal", "proposal.partId", "part.id")
    .leftJoin("changeDecision as decision", "decision.id", "proposal.decisionId")
    .leftJoin("person as proposer", "proposer.id", "proposal.proposedBy")
    .leftJoin("person as decider", "decider.id", "decision.decidedBy")
    .select(["part.id", "part.kind", "part.before", "part.after", "part.reason"])
    .select(["proposal.outcome", "proposal.reasons", "proposal.verified", "proposal.proposedBy"])
    .select(["proposal.proposedAt", "proposal.decisionId", "proposer.name as proposerName"])
    .select(["decider.name as deciderName", "decision.decidedAt"])
    .where("part.changeId", "=", changeId)
    .execute();
  return rows
    .map((row) => ({ ...readPart(row), id: row.id, proposal: proposalOf(row) }))
    .toSorted((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));
}

type Row = {
  readonly [
    K in
      | "outcome"
      | "reasons"
      | "verified"
      | "proposedBy"
      | "proposedAt"
      | "decisionId"
      | "proposerName"
      | "deciderName"
      | "decidedAt"
  ]: string | null;
};

const proposalOf = (row: Row): ChangePart["proposal"] =>
  row.outcome === null
    ? null
    : {
        outcome: row.outcome as Ruling,
        reasons: row.reasons ?? "",
        verified: row.verified,
        proposedBy: row.proposedBy ?? "",
        proposerName: row.proposerName ?? "",
        proposedAt: row.proposedAt as Instant,
        decisionId: row.decisionId,
        deciderName: row.deciderName,
        decidedAt: row.decidedAt as Instant | null,
      };

/** What is proposed and not decided. */
export const toDecide = ({ parts }: ChangeRequest): ChangePart[] =>
  parts.filter((part) => part.proposal !== null && !isDecided(part));

/** SHA-256 of what is shown to the person who decides; null when nothing is proposed. */
export function shownHashOf(change: ChangeRequest): string | null {
  const parts = toDecide(change);
  if (parts.length === 0) return null;
  const { id, version } = change;
  return fingerprintOf(
    JSON.parse(
      JSON.stringify({ id, version, parts }, (_key, value: unknown) =>
        typeof value === "bigint" ? value.toString() : value,
      ),
    ),
  );
}
