import type { Trx } from "~db/transaction";
import { may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import type { Waiting } from "../shared/waiting";
import { caseAccess } from "./case-access";

/** What waits for this officer or decision-maker: own cases and those nobody has. */
export const casesWaitingFor = (actor: Staff): Promise<Waiting[]> =>
  readAs(actor, async ({ trx, today }) => {
    const reach = { boardId: actor.boardId };
    const waiting: Waiting[] = [];
    if (may(caseAccess, actor, "case.check", reach)) {
      waiting.push(...(await toCheck(trx, actor)), ...(await overdue(trx, actor, today)));
    }
    if (may(caseAccess, actor, "case.decideDismissal", reach)) {
      waiting.push(...(await toDismiss(trx, actor)));
    }
    return waiting;
  });

const openCases = (trx: Trx, { boardId, personId }: Staff) =>
  trx
    .selectFrom("application")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .where("application.boardId", "=", boardId)
    .where((is) =>
      is.or([is("application.officerId", "=", personId), is("application.officerId", "is", null)]),
    )
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom("dismissal")
            .select("dismissal.id")
            .whereRef("dismissal.applicationId", "=", "application.id")
            .where("dismissal.status", "=", "proposed"),
        ),
      ),
    )
    .select([
      "application.id",
      "application.status",
      "application.caseNumber",
      "application.arrivedAt",
      "application.changedAt",
      "application.isLate",
      "organisation.name",
    ]);

async function toCheck(trx: Trx, actor: Staff): Promise<Waiting[]> {
  const rows = await openCases(trx, actor)
    .where("application.status", "in", ["submitted", "completion_received"])
    .orderBy("application.arrivedAt")
    .execute();
  return rows.map((row) => ({
    key: keyOf(row),
    href: `/cases/${row.id}`,
    subject: row.name,
    caseNumber: row.caseNumber,
    due: null,
    since: (row.status === "submitted" ? row.arrivedAt : row.changedAt) as Instant,
  }));
}

const keyOf = ({ status, isLate }: { readonly status: string; readonly isLate: boolean }) => {
  if (status === "completion_received") return "case.readCompletion";
  return isLate ? "case.handleLate" : "case.check";
};

/** Asked for, and the time is out. */
async function overdue(trx: Trx, actor: Staff, today: PlainDate): Promise<Waiting[]> {
  const rows = await openCases(trx, actor)
    .innerJoin("completionRequest", "completionRequest.applicationId", "application.id")
    .select(["completionRequest.dueOn", "completionRequest.askedAt"])
    .where("application.status", "=", "completion_requested")
    .where("completionRequest.answeredAt", "is", null)
    .where("completionRequest.dueOn", "<", today)
    .execute();
  return rows.map((row) => ({
    key: "case.completionOverdue",
    href: `/cases/${row.id}`,
    subject: row.name,
    caseNumber: row.caseNumber,
    due: row.dueOn as PlainDate,
    since: row.askedAt as Instant,
  }));
}

async function toDismiss(trx: Trx, { boardId, personId }: Staff): Promise<Waiting[]> {
  const rows = await trx
    .selectFrom("dismissal")
    .innerJoin("application", "application.id", "dismissal.applicationId")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .select([
      "application.id",
      "application.caseNumber",
      "organisation.name",
      "dismissal.preparedAt",
    ])
    .where("application.boardId", "=", boardId)
    .where("dismissal.status", "=", "proposed")
    .where("dismissal.preparedBy", "<>", personId)
    .orderBy("dismissal.preparedAt")
    .execute();
  return rows.map((row) => ({
    key: "case.decideDismissal",
    href: `/cases/${row.id}/rejection`,
    subject: row.name,
    caseNumber: row.caseNumber,
    due: null,
    since: row.preparedAt as Instant,
  }));
}
