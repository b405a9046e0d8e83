import type { Trx } from "~db/transaction";
import { callDefinition } from "../calls/index";
import {
  rankApplications,
  rulesOf,
  type BasisApplication,
  type RankingBasis,
} from "./ranking-rules";
import type { FrozenRanking } from "./ranking-differences";

/** After a ranking an application goes on; its scores still belong to the ranking. */
const afterRanking = [
  "ranked",
  "decided_granted",
  "decided_partial",
  "decided_refused",
  "accepted",
];

/** The scores as they are now, in one order whatever order the database has them in. */
export async function readRanking(
  trx: Trx,
  callId: string,
  frozenIds: readonly string[],
): Promise<FrozenRanking> {
  const call = await trx
    .selectFrom("call")
    .select("definition")
    .where("id", "=", callId)
    .executeTakeFirstOrThrow();
  const rows = await lockedScores(trx, callId, frozenIds);
  const basis: RankingBasis = {
    ...rulesOf(callDefinition.parse(call.definition)),
    applications: grouped(rows),
  };
  return { basis, result: rankApplications(basis) };
}

function lockedScores(trx: Trx, callId: string, frozenIds: readonly string[]) {
  return trx
    .selectFrom("application")
    .innerJoin("assessment", "assessment.applicationId", "application.id")
    .innerJoin("score", "score.assessmentId", "assessment.id")
    .select([
      "application.id",
      "application.caseNumber",
      "application.arrivedAt",
      "assessment.assessorId",
      "score.criterion",
      "score.points",
    ])
    .where("application.callId", "=", callId)
    .where("assessment.status", "=", "locked")
    .where(({ eb, or }) =>
      or([
        eb("application.status", "in", ["in_assessment", ...afterRanking]),
        ...(frozenIds.length > 0 ? [eb("application.id", "in", [...frozenIds])] : []),
      ]),
    )
    .orderBy("application.caseNumber")
    .orderBy("assessment.assessorId")
    .orderBy("score.criterion")
    .execute();
}

type Row = Awaited<ReturnType<typeof lockedScores>>[number];

function grouped(rows: readonly Row[]): BasisApplication[] {
  const applications = new Map<string, Grouped>();
  for (const row of rows) {
    const application: Grouped = applications.get(row.id) ?? {
      id: row.id,
      caseNumber: row.caseNumber ?? "",
      arrivedAt: row.arrivedAt ?? "",
      assessments: [],
    };
    applications.set(row.id, application);
    let assessment: Assessment | undefined = application.assessments.at(-1);
    if (assessment?.assessor !== row.assessorId) {
      assessment = { assessor: row.assessorId, scores: {} };
      application.assessments.push(assessment);
    }
    if (row.points !== null) assessment.scores[row.criterion] = row.points;
  }
  return [...applications.values()];
}

type Grouped = Omit<BasisApplication, "assessments"> & { readonly assessments: Assessment[] };
type Assessment = { readonly assessor: string; readonly scores: Record<string, number> };
