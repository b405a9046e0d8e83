import { zero, type Ore } from "~ledger/amount";
import type { Trx } from "~db/transaction";
import {
  callDefinition,
  questionsFor,
  scoredIds,
  type CallDefinition,
  type Question,
} from "../calls/index";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { forbidden, missing, ok, type Result } from "../shared/result";
import { assessmentAccess } from "./assessment-access";
import type { Tie } from "../ties/index";
import { tiesOf } from "../ties/index.server";
import type { AssessmentStatus, Score } from "./assessment";
import { rankApplications, rulesOf } from "./ranking-rules";

/** What an assessor needs to know to say whether there is a conflict: who is behind the application, nothing of its text. */
type AssessmentFront = {
  readonly id: string;
  readonly status: AssessmentStatus;
  readonly version: number;
  readonly declaredAt: Instant | null;
  readonly lockedAt: Instant | null;
  readonly applicationId: string;
  readonly caseNumber: string;
  readonly title: string;
  readonly organisationName: string;
  readonly orgnr: string;
  readonly sought: Ore;
  readonly callTitle: { readonly sv: string; readonly en: string };
  readonly dueOn: PlainDate;
  /** Those who are to pay: co-financiers by name. */
  readonly financiers: readonly Financier[];
  /** What registers show of the reader and those behind the application. */
  readonly ties: readonly Tie[];
};

type Financier = {
  readonly name: string;
  readonly amount: Ore;
  readonly isConfirmed: boolean;
};

type AnsweredQuestion = { readonly question: Question; readonly answer: unknown };

/** Served only after no conflict has been declared. */
export type AssessmentPage = AssessmentFront & {
  readonly definition: CallDefinition;
  readonly scores: readonly Score[];
  readonly answers: readonly AnsweredQuestion[];
  readonly totalCost: Ore | null;
  /** The reader's own total, two decimals; null until every criterion has points. */
  readonly ownTotal: string | null;
};

/** The front of the reader's own assessment. After a declared conflict the case is closed to this person. */
export async function findAssessmentFront(
  actor: Staff,
  assessmentId: string,
): Promise<Result<AssessmentFront>> {
  return readAs(actor, async ({ trx }) => {
    const found = await ownAssessment(trx, actor, assessmentId);
    return found.ok ? ok(await frontOf(trx, actor, found.value)) : found;
  });
}

/** The application's text and the reader's own scores, beside each other; nobody else's scores. */
export async function findAssessment(
  actor: Staff,
  assessmentId: string,
): Promise<Result<AssessmentPage>> {
  return readAs(actor, async ({ trx }) => {
    const found = await ownAssessment(trx, actor, assessmentId);
    if (!found.ok) return found;
    const row = found.value;
    if (row.status === "assigned") return forbidden("assessment.undeclared");
    const definition = callDefinition.parse(row.definition);
    const stored = await trx
      .selectFrom("applicationAnswer")
      .select(["question", "answer"])
      .where("applicationId", "=", row.applicationId)
      .execute();
    const answers = new Map(stored.map(({ question, answer }) => [question, answer]));
    const scores = await trx
      .selectFrom("score")
      .select(["criterion", "points", "reason"])
      .where("assessmentId", "=", row.id)
      .orderBy("criterion")
      .execute();
    return ok({
      ...(await frontOf(trx, actor, row)),
      definition,
      scores,
      answers: questionsFor(definition, row.organisationType)
        .filter(({ id }) => answers.has(id))
        .map((question) => ({ question, answer: answers.get(question.id) })),
      totalCost: row.totalCostOre,
      ownTotal: ownTotal(definition, scores),
    });
  });
}

/** As the ranking counts it, of the one assessor's scores alone. */
function ownTotal(definition: CallDefinition, scores: readonly Score[]): string | null {
  const points = Object.fromEntries(
    scores.flatMap(({ criterion, points: given }) => (given === null ? [] : [[criterion, given]])),
  ) as Record<string, number>;
  if (scoredIds(definition).some((id) => points[id] === undefined)) return null;
  const own = { id: "", caseNumber: "", arrivedAt: "" };
  const assessments = [{ assessor: "", scores: points }];
  const [ranked] = rankApplications({
    ...rulesOf(definition),
    applications: [{ ...own, assessments }],
  });
  return ranked?.total ?? null;
}

const readOwn = (trx: Trx, assessmentId: string) =>
  trx
    .selectFrom("assessment")
    .innerJoin("application", "application.id", "assessment.applicationId")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .innerJoin("call", "call.id", "application.callId")
    .select([
      "assessment.id",
      "assessment.boardId",
      "assessment.assessorId",
      "assessment.status",
      "assessment.version",
      "assessment.declaredAt",
      "assessment.lockedAt",
      "assessment.applicationId",
      "application.caseNumber",
      "application.title",
      "application.grantSoughtOre",
      "application.totalCostOre",
      "organisation.name as organisationName",
      "organisation.type as organisationType",
      "organisation.orgnr",
      "call.titleSv",
      "call.titleEn",
      "call.definition",
    ])
    .where("assessment.id", "=", assessmentId)
    .executeTakeFirst();
type OwnRow = NonNullable<Awaited<ReturnType<typeof readOwn>>>;

async function ownAssessment(
  trx: Trx,
  actor: Staff,
  assessmentId: string,
): Promise<Result<OwnRow>> {
  if (!isUuid(assessmentId)) return missing();
  const assessment = await trx
    .selectFrom("assessment")
    .select(["boardId", "assessorId", "status"])
    .where("id", "=", assessmentId)
    .executeTakeFirst();
  if (!assessment) return missing();
  const denied = authorise(assessmentAccess, actor, "assessment.declare", assessment);
  if (denied) return denied;
  if (assessment.status === "conflicted") return forbidden("assessment.conflicted");
  const row = await readOwn(trx, assessmentId);
  return row ? ok(row) : missing();
}

async function frontOf(trx: Trx, actor: Staff, row: OwnRow): Promise<AssessmentFront> {
  const financiers = await trx
    .selectFrom("financier")
    .select(["name", "amountOre", "status", "isOwn"])
    .where("applicationId", "=", row.applicationId)
    .orderBy("position")
    .execute();
  return {
    id: row.id,
    status: row.status as AssessmentStatus,
    version: row.version,
    declaredAt: row.declaredAt as Instant | null,
    lockedAt: row.lockedAt as Instant | null,
    applicationId: row.applicationId,
    caseNumber: row.caseNumber ?? "",
    title: row.title,
    organisationName: row.organisationName,
    orgnr: row.orgnr,
    sought: row.grantSoughtOre ?? zero,
    callTitle: { sv: row.titleSv, en: row.titleEn },
    dueOn: callDefinition.parse(row.definition).dates.assessmentDone as PlainDate,
    financiers: financiers.map(({ name, amountOre, status, isOwn }) => ({
      name,
      amount: amountOre,
      isConfirmed: isOwn || ["confirmed", "verified"].includes(status),
    })),
    ties: await tiesOf(trx, row.boardId, [row.applicationId], [actor.personId]),
  };
}
