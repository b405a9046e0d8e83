import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { standingOf, type Judgement, type SignalStanding } from "../signals/index";
import type { EvidenceSignal } from "./evidence-signal";
import { evidenceSignalAccess } from "./evidence-signal-access";

export type FileSignal = {
  readonly fileId: string;
  readonly name: string;
  readonly voucher: string | null;
  readonly signal: EvidenceSignal;
  readonly about: string;
  /** The other claim in words, a number of changes, two days "2027-03-02/2027-03-09", a program; "" when there is no more. */
  readonly detail: string;
  readonly standing: SignalStanding;
  /** The latest first. */
  readonly judgements: readonly Judgement[];
};

export type EvidenceSignals = {
  readonly no: number;
  readonly caseNumber: string | null;
  readonly projectTitle: string;
  readonly signals: readonly FileSignal[];
  readonly mayJudge: boolean;
};

type Row = Omit<FileSignal, "standing" | "judgements"> & {
  readonly sha256: string;
  readonly isCleared: boolean | null;
};

/** What is said about the evidence of one claim, and how each signal has been judged. */
export async function findEvidenceSignals(
  actor: Staff,
  claimId: string,
): Promise<Result<EvidenceSignals>> {
  if (!isUuid(claimId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const claim = await trx
      .selectFrom("claim")
      .innerJoin("project", "project.id", "claim.projectId")
      .innerJoin("application", "application.id", "project.applicationId")
      .select(["claim.boardId", "claim.status", "claim.no", "application.caseNumber"])
      .select("project.title as projectTitle")
      .where("claim.id", "=", claimId)
      .executeTakeFirst();
    if (!claim) return missing();
    const denied = authorise(evidenceSignalAccess, actor, "evidenceSignal.read", claim);
    if (denied) return denied;
    const { no, caseNumber, projectTitle, status } = claim;
    const { rows } = await sql<Row>`
      select * from evidence_signals(${claimId}) order by voucher nulls last, name, file_id, signal, about`.execute(
      trx,
    );
    const judged = await judgementsOf(trx, claimId);
    return ok({
      no,
      caseNumber,
      projectTitle,
      signals: rows.map(({ sha256, isCleared, ...row }) => ({
        ...row,
        standing: standingOf(isCleared),
        judgements: judged.filter(
          (one) => one.sha256 === sha256 && one.signal === row.signal && one.about === row.about,
        ),
      })),
      mayJudge:
        status === "submitted" && may(evidenceSignalAccess, actor, "evidenceSignal.judge", claim),
    });
  });
}

async function judgementsOf(trx: Trx, claimId: string) {
  const rows = await trx
    .selectFrom("evidenceJudgement as judgement")
    .innerJoin("person", "person.id", "judgement.judgedBy")
    .select(["sha256", "signal", "about", "isCleared", "reasons"])
    .select(["person.name as by", "judgedAt as at"])
    .where("claimId", "=", claimId)
    .orderBy("judgedAt", "desc")
    .orderBy("judgement.id", "desc")
    .execute();
  return rows.map((row) => ({ ...row, at: row.at as Instant }));
}
