import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { asApplicationStatus, type ApplicationStatus } from "./application-status";

export type ApplicationRow = {
  readonly id: string;
  readonly status: ApplicationStatus;
  readonly caseNumber: string | null;
  /** Empty while the project has no name. */
  readonly title: string;
  readonly organisationName: string;
  readonly callTitle: { readonly sv: string; readonly en: string };
  readonly closesAt: Instant;
  readonly decisionOn: PlainDate;
  readonly changedAt: Instant;
  readonly arrivedAt: Instant | null;
  readonly isLate: boolean;
  readonly grantSought: Ore | null;
  readonly officer: string | null;
};

/** An organisation's drafts and applications, or the applications that have come in to a board; last changed first. */
export const findApplications = (actor: Actor): Promise<ApplicationRow[]> =>
  readAs(actor, async ({ trx }) => {
    if (actor.kind === "visitor" || actor.kind === "system") return [];
    const rows = await (
      actor.kind === "applicant"
        ? applicationRows(trx).where("application.organisationId", "=", actor.organisationId)
        : applicationRows(trx)
            .where("application.boardId", "=", actor.boardId)
            .where("application.status", "<>", "draft")
    ).execute();
    return rows.map(asRow);
  });

const applicationRows = (trx: Trx) =>
  trx
    .selectFrom("application")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .innerJoin("call", "call.id", "application.callId")
    .leftJoin("person as officer", "officer.id", "application.officerId")
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
    ])
    .orderBy("application.changedAt", "desc")
    .orderBy("application.id");

type Found = Awaited<ReturnType<ReturnType<typeof applicationRows>["execute"]>>[number];

const asRow = (row: Found): ApplicationRow => ({
  id: row.id,
  status: asApplicationStatus(row.status),
  caseNumber: row.caseNumber,
  title: row.title,
  organisationName: row.organisationName,
  callTitle: { sv: row.titleSv, en: row.titleEn },
  closesAt: row.closesAt as Instant,
  decisionOn: row.decisionOn as PlainDate,
  changedAt: row.changedAt as Instant,
  arrivedAt: row.arrivedAt as Instant | null,
  isLate: row.isLate,
  grantSought: row.grantSoughtOre,
  officer: row.officer,
});
