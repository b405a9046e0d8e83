import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { callDefinition, scoredIds } from "../calls/index";
import { assessmentAccess } from "./assessment-access";
import type { AssessmentStatus } from "./assessment";

export type AssessmentRow = {
  readonly id: string;
  readonly status: AssessmentStatus;
  readonly caseNumber: string;
  readonly title: string;
  readonly organisationName: string;
  readonly callTitle: { readonly sv: string; readonly en: string };
  readonly dueOn: PlainDate;
  readonly assignedAt: Instant;
  readonly lockedAt: Instant | null;
  /** Criteria with both points and a reason, of how many. */
  readonly scored: number;
  readonly criteria: number;
};

/** A conflict of interest the reader has declared; nothing of the case is said any more. */
type OwnConflict = { readonly declaredAt: Instant; readonly reason: string };

type OwnAssessments = {
  readonly rows: readonly AssessmentRow[];
  readonly conflicts: readonly OwnConflict[];
};

/** The reader's own assessments. What a conflict was declared in is not among them. */
export async function findAssessments(actor: Staff): Promise<Result<OwnAssessments>> {
  const denied = authorise(assessmentAccess, actor, "assessment.listOwn", {
    boardId: actor.boardId,
  });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const rows = await trx
      .selectFrom("assessment")
      .innerJoin("application", "application.id", "assessment.applicationId")
      .innerJoin("organisation", "organisation.id", "application.organisationId")
      .innerJoin("call", "call.id", "application.callId")
      .select(({ selectFrom }) => [
        "assessment.id",
        "assessment.status",
        "assessment.assignedAt",
        "assessment.lockedAt",
        "application.caseNumber",
        "application.title",
        "organisation.name as organisationName",
        "call.titleSv",
        "call.titleEn",
        "call.definition",
        selectFrom("score")
          .select(({ fn }) => fn.countAll<bigint>().as("n"))
          .whereRef("score.assessmentId", "=", "assessment.id")
          .where("score.points", "is not", null)
          .where("score.reason", "<>", "")
          .as("scored"),
      ])
      .where("assessment.assessorId", "=", actor.personId)
      .where("application.status", "in", ["in_assessment", "ranked"])
      .orderBy("assessment.lockedAt", (order) => order.asc().nullsFirst())
      .orderBy("application.caseNumber")
      .execute();
    const conflicts = await trx
      .selectFrom("conflictDeclaration")
      .select(["declaredAt", "reason"])
      .where("personId", "=", actor.personId)
      .where("hasConflict", "=", true)
      .orderBy("declaredAt", "desc")
      .execute();
    return ok({
      rows: rows.map(asRow),
      conflicts: conflicts.map(({ declaredAt, reason }) => ({
        declaredAt: declaredAt as Instant,
        reason,
      })),
    });
  });
}

type Found = {
  readonly id: string;
  readonly status: string;
  readonly assignedAt: string;
  readonly lockedAt: string | null;
  readonly caseNumber: string | null;
  readonly title: string;
  readonly organisationName: string;
  readonly titleSv: string;
  readonly titleEn: string;
  readonly definition: unknown;
  readonly scored: bigint | null;
};

function asRow(row: Found): AssessmentRow {
  const definition = callDefinition.parse(row.definition);
  return {
    id: row.id,
    status: row.status as AssessmentStatus,
    caseNumber: row.caseNumber ?? "",
    title: row.title,
    organisationName: row.organisationName,
    callTitle: { sv: row.titleSv, en: row.titleEn },
    dueOn: definition.dates.assessmentDone as PlainDate,
    assignedAt: row.assignedAt as Instant,
    lockedAt: row.lockedAt as Instant | null,
    scored: Number(row.scored ?? 0n),
    criteria: scoredIds(definition).length,
  };
}
