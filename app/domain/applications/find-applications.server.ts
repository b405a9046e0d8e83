import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { asApplicationStatus, type ApplicationStatus } from "./application-status";
import { joinedProject, shownStatus, type OwnProject, type ShownStatus } from "./shown-status";

export type ApplicationRow = {
  readonly id: string;
  readonly status: ApplicationStatus;
  readonly shown: ShownStatus;
  readonly project: OwnProject | null;
  readonly caseNumber: string | null;
  /** Empty while the project has no name. */
  readonly title: string;
  readonly organisationName: string;
  readonly callTitle: { readonly sv: string; readonly en: string };
  readonly closesAt: Instant;
  readonly decisionOn: PlainDate;
  /** When the applicant has to act: answer a request for more, or accept the grant. */
  readonly dueOn: PlainDate | null;
  readonly changedAt: Instant;
  readonly arrivedAt: Instant | null;
  readonly isLate: boolean;
  readonly grantSought: Ore | null;
  readonly officer: string | null;
};

/** The organisation's drafts and applications, last changed first. The board's list is `findCases`. */
export const findApplications = (actor: Applicant): Promise<ApplicationRow[]> =>
  readAs(actor, async ({ trx }) => {
    const rows = await applicationRows(trx)
      .where("application.organisationId", "=", actor.organisationId)
      .execute();
    return rows.map(asRow);
  });

const applicationRows = (trx: Trx) =>
  trx
    .selectFrom("application")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .innerJoin("call", "call.id", "application.callId")
    .leftJoin("person as officer", "officer.id", "application.officerId")
    .leftJoin("project", "project.applicationId", "application.id")
    .select((of) =>
      of
        .selectFrom("completionRequest")
        .whereRef("completionRequest.applicationId", "=", "application.id")
        .where("completionRequest.answeredAt", "is", null)
        .select(({ fn }) => fn.min("completionRequest.dueOn").as("dueOn"))
        .as("completionDueOn"),
    )
    .select([
      "application.id",
      "application.status",
      "application.caseNumber",
      "application.title",
      "application.changedAt",
      "application.arrivedAt",
      "application.isLate",
      "application.grantSoughtOre",
      "organisation.name as organisationName",
      "call.titleSv",
      "call.titleEn",
      "call.closesAt",
      "call.decisionOn",
      "officer.name as officer",
      "project.id as projectId",
      "project.status as projectStatus",
      "project.acceptBy",
    ])
    .orderBy("application.changedAt", "desc")
    .orderBy("application.id");

type Found = Awaited<ReturnType<ReturnType<typeof applicationRows>["execute"]>>[number];

const asRow = (row: Found): ApplicationRow => ({
  id: row.id,
  status: asApplicationStatus(row.status),
  shown: shownStatus(asApplicationStatus(row.status), joinedProject(row)),
  project: joinedProject(row),
  caseNumber: row.caseNumber,
  title: row.title,
  organisationName: row.organisationName,
  callTitle: { sv: row.titleSv, en: row.titleEn },
  closesAt: row.closesAt as Instant,
  decisionOn: row.decisionOn as PlainDate,
  dueOn: dueOn(row),
  changedAt: row.changedAt as Instant,
  arrivedAt: row.arrivedAt as Instant | null,
  isLate: row.isLate,
  grantSought: row.grantSoughtOre,
  officer: row.officer,
});

function dueOn({ status, completionDueOn, acceptBy }: Found): PlainDate | null {
  if (status === "completion_requested") return completionDueOn as PlainDate | null;
  return status === "decided_granted" || status === "decided_partial"
    ? (acceptBy as PlainDate | null)
    : null;
}
