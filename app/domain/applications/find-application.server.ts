import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import { formSections, type FormSection } from "../calls/index";
import { callIn, type CallDetails } from "../calls/index.server";
import { authorise } from "../shared/access";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { Answers, ApplicationFile, SavedSection } from "./application";
import { applicationAccess } from "./application-access";
import { asApplicationStatus, type ApplicationStatus } from "./application-status";
import { answersIn } from "./find-answers.server";
import { budgetOf, budgetTerms } from "./budget-lines";
import type { Budget } from "./budget-rules";
import type { StoredBudget } from "./financier";
import { findBudgetIn } from "./find-budget.server";
import { sitesIn } from "./find-sites.server";
import type { Site } from "./sites";
import { joinedProject, type OwnProject } from "./shown-status";
import { checkApplication, type Problem } from "./submission-rules";

export type ApplicationDetails = StoredBudget & {
  readonly id: string;
  readonly boardId: string;
  readonly status: ApplicationStatus;
  /** What it became when it was granted. */
  readonly project: OwnProject | null;
  readonly caseNumber: string | null;
  readonly title: string;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly version: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly arrivedAt: Instant | null;
  readonly isLate: boolean;
  /** As it was submitted, in öre; null for a draft. */
  readonly totalCost: Ore | null;
  /** The case officer's name. */
  readonly officer: string | null;
  readonly organisation: {
    readonly id: string;
    readonly orgnr: string;
    readonly name: string;
    readonly type: string;
  };
  readonly call: CallDetails;
  readonly answers: Answers;
  readonly sections: Readonly<Partial<Record<FormSection, SavedSection>>>;
  readonly files: readonly ApplicationFile[];
  /** The sums of the rows as they stand. */
  readonly budget: Budget;
  readonly sites: readonly Site[];
  /** What stops it from being submitted. */
  readonly problems: readonly Problem[];
};

/** A draft for its own organisation; a submitted application for the board's staff too. */
export async function findApplication(
  actor: Actor,
  applicationId: string,
): Promise<Result<ApplicationDetails>> {
  if (!isUuid(applicationId)) return missing();
  return readAs(actor, async ({ trx, now }) => {
    const found = await applicationIn(trx, applicationId, now);
    if (!found.ok) return found;
    const { boardId, organisation, status } = found.value;
    const denied = authorise(applicationAccess, actor, "application.read", {
      boardId,
      organisationId: organisation.id,
      status,
      opensToAssessor: await opensToAssessor(trx, actor, applicationId),
    });
    return denied ?? found;
  });
}

/** The same inside a transaction, for commands. Who may read it is asked by the caller. */
export async function applicationIn(
  trx: Trx,
  applicationId: string,
  now: Instant,
): Promise<Result<ApplicationDetails>> {
  const row = await applicationRow(trx, applicationId);
  if (!row) return missing();
  const call = await callIn(trx, row.callId, now);
  if (!call.ok) return call;
  const { orgnr, organisationName, organisationType, organisationId, ...head } = row;
  const { definition } = call.value;
  const answers = await answersIn(trx, applicationId);
  const files = await filesIn(trx, applicationId);
  const stored = await findBudgetIn(trx, applicationId);
  const { lines, financing } = stored;
  return ok({
    ...stored,
    id: head.id,
    boardId: head.boardId,
    status: asApplicationStatus(head.status),
    project: joinedProject(head),
    caseNumber: head.caseNumber,
    title: head.title,
    startsOn: head.startsOn as PlainDate | null,
    endsOn: head.endsOn as PlainDate | null,
    version: head.version,
    createdAt: head.createdAt as Instant,
    changedAt: head.changedAt as Instant,
    arrivedAt: head.arrivedAt as Instant | null,
    isLate: head.isLate,
    totalCost: head.totalCostOre,
    officer: head.officer,
    organisation: { id: organisationId, orgnr, name: organisationName, type: organisationType },
    call: call.value,
    answers,
    sections: await sectionsIn(trx, applicationId),
    files,
    sites: await sitesIn(trx, applicationId),
    budget: budgetOf(budgetTerms(definition.financing, organisationType), lines, financing),
    problems: checkApplication(definition, {
      applicantType: organisationType,
      answers,
      files,
      lines,
      financing,
    }),
  });
}

const applicationRow = (trx: Trx, applicationId: string) =>
  trx
    .selectFrom("application")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .leftJoin("person as officer", "officer.id", "application.officerId")
    .leftJoin("project", "project.applicationId", "application.id")
    .select([
      "application.id",
      "application.boardId",
      "application.callId",
      "application.organisationId",
      "application.status",
      "application.caseNumber",
      "application.title",
      "application.startsOn",
      "application.endsOn",
      "application.version",
      "application.createdAt",
      "application.changedAt",
      "application.arrivedAt",
      "application.isLate",
      "application.totalCostOre",
      "officer.name as officer",
      "project.id as projectId",
      "project.status as projectStatus",
      "organisation.orgnr",
      "organisation.name as organisationName",
      "organisation.type as organisationType",
    ])
    .where("application.id", "=", applicationId)
    .executeTakeFirst();

async function filesIn(trx: Trx, applicationId: string): Promise<ApplicationFile[]> {
  const rows = await trx
    .selectFrom("applicationFile")
    .select(["id", "question", "name", "mediaType", "sizeBytes", "sha256"])
    .where("applicationId", "=", applicationId)
    .orderBy("addedAt")
    .orderBy("name")
    .execute();
  return rows.map((row) => ({ ...row, sizeBytes: Number(row.sizeBytes) }));
}

async function sectionsIn(
  trx: Trx,
  applicationId: string,
): Promise<Partial<Record<FormSection, SavedSection>>> {
  const rows = await trx
    .selectFrom("applicationSection")
    .innerJoin("person", "person.id", "applicationSection.changedBy")
    .select([
      "applicationSection.section",
      "applicationSection.isDone",
      "applicationSection.version",
      "applicationSection.changedAt",
      "person.name as changedBy",
    ])
    .where("applicationId", "=", applicationId)
    .execute();
  const sections: Partial<Record<FormSection, SavedSection>> = {};
  for (const { section, isDone, version, changedAt, changedBy } of rows) {
    const known = formSections.find((one) => one === section);
    if (known) sections[known] = { isDone, version, changedAt: changedAt as Instant, changedBy };
  }
  return sections;
}

/** Assigned, and has declared no conflict; a declared one hides the whole application in the database. */
async function opensToAssessor(trx: Trx, actor: Actor, applicationId: string): Promise<boolean> {
  if (actor.kind !== "staff") return false;
  const assessment = await trx
    .selectFrom("assessment")
    .select("status")
    .where("applicationId", "=", applicationId)
    .where("assessorId", "=", actor.personId)
    .executeTakeFirst();
  return assessment?.status === "declared" || assessment?.status === "locked";
}
