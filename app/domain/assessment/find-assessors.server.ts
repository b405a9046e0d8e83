import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { callDefinition } from "../calls/index";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { assessmentAccess } from "./assessment-access";
import type { Tie } from "../ties/index";
import { tiesOf } from "../ties/index.server";
import type { AssessmentStatus } from "./assessment";
import { inRanking } from "./assessment-status";

export type Assigned = {
  readonly assessmentId: string;
  readonly assessorId: string;
  readonly name: string;
  readonly status: AssessmentStatus;
  readonly declaredAt: Instant | null;
  readonly lockedAt: Instant | null;
  readonly conflictReason: string | null;
};

export type CallAssessors = {
  readonly callId: string;
  readonly callTitle: { readonly sv: string; readonly en: string };
  readonly needed: number;
  readonly mayAssign: boolean;
  readonly applications: readonly {
    readonly id: string;
    readonly caseNumber: string;
    readonly title: string;
    readonly organisationName: string;
    readonly status: string;
    readonly assessors: readonly Assigned[];
    /** What registers show of the board's assessors and those behind the application. */
    readonly ties: readonly (Tie & { readonly personId: string })[];
  }[];
  /** The board's assessors with how many applications of the call they have. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly load: number }[];
};

const followed = ["formally_approved", ...inRanking];

/** Who assesses what in a call, who has declared a conflict and who has locked. Never the scores. */
export async function findCallAssessors(
  actor: Staff,
  callId: string,
): Promise<Result<CallAssessors>> {
  if (!isUuid(callId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const call = await trx
      .selectFrom("call")
      .select(["id", "boardId", "titleSv", "titleEn", "definition"])
      .where("id", "=", callId)
      .executeTakeFirst();
    if (!call) return missing();
    const denied = authorise(assessmentAccess, actor, "assessment.follow", call);
    if (denied) return denied;
    const applications = await trx
      .selectFrom("application")
      .innerJoin("organisation", "organisation.id", "application.organisationId")
      .select([
        "application.id",
        "application.caseNumber",
        "application.title",
        "application.status",
        "organisation.name as organisationName",
      ])
      .where("application.callId", "=", callId)
      .where("application.status", "in", followed)
      .orderBy("application.caseNumber")
      .execute();
    const assigned = await assignedIn(trx, callId);
    const people = await assessorsOf(trx, actor.boardId, assigned);
    const ties = await tiesOf(trx, actor.boardId, idsOf(applications), idsOf(people));
    return ok({
      callId: call.id,
      callTitle: { sv: call.titleSv, en: call.titleEn },
      needed: callDefinition.parse(call.definition).assessorsPerApplication,
      mayAssign: may(assessmentAccess, actor, "assessment.assign", call),
      applications: applications.map(({ caseNumber, ...application }) => ({
        ...application,
        caseNumber: caseNumber ?? "",
        assessors: assigned.filter((one) => one.applicationId === application.id),
        ties: ties.filter((one) => one.applicationId === application.id),
      })),
      people,
    });
  });
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

async function assignedIn(trx: Trx, callId: string) {
  const rows = await trx
    .selectFrom("assessment")
    .innerJoin("application", "application.id", "assessment.applicationId")
    .innerJoin("person", "person.id", "assessment.assessorId")
    .select([
      "assessment.id as assessmentId",
      "assessment.applicationId",
      "assessment.assessorId",
      "person.name",
      "assessment.status",
      "assessment.declaredAt",
      "assessment.lockedAt",
      "assessment.conflictReason",
    ])
    .where("application.callId", "=", callId)
    .orderBy("person.name")
    .execute();
  return rows.map((row) => ({
    ...row,
    status: row.status as AssessmentStatus,
    declaredAt: row.declaredAt as Instant | null,
    lockedAt: row.lockedAt as Instant | null,
  }));
}

async function assessorsOf(
  trx: Trx,
  boardId: string,
  assigned: readonly { readonly assessorId: string; readonly status: AssessmentStatus }[],
) {
  const people = await trx
    .selectFrom("staffRole")
    .innerJoin("person", "person.id", "staffRole.personId")
    .select(["person.id", "person.name"])
    .distinct()
    .where("staffRole.boardId", "=", boardId)
    .where("staffRole.role", "=", "assessor")
    .where("staffRole.validFrom", "<=", sql<string>`app_today()`)
    .where(({ eb, or }) =>
      or([
        eb("staffRole.validUntil", "is", null),
        eb("staffRole.validUntil", ">=", sql<string>`app_today()`),
      ]),
    )
    .orderBy("person.name")
    .execute();
  return people.map((person) => ({
    ...person,
    load: assigned.filter((one) => one.assessorId === person.id && one.status !== "conflicted")
      .length,
  }));
}
