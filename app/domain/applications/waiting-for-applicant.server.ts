import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { dayOf, type Instant, type PlainDate } from "../shared/dates";
import type { Waiting } from "../shared/waiting";

/** Drafts in calls that are still open, and completions that have been asked for. */
export const waitingForApplicant = (actor: Applicant): Promise<Waiting[]> =>
  readAs(actor, async ({ trx, now }) => {
    const drafts = await trx
      .selectFrom("application")
      .innerJoin("call", "call.id", "application.callId")
      .select(["application.id", "application.title", "application.changedAt", "call.closesAt"])
      .where("application.organisationId", "=", actor.organisationId)
      .where("application.status", "=", "draft")
      .where("call.closesAt", ">=", now)
      .orderBy("call.closesAt")
      .execute();
    const completions = await trx
      .selectFrom("completionRequest as request")
      .innerJoin("application", "application.id", "request.applicationId")
      .select([
        "application.id",
        "application.title",
        "application.caseNumber",
        "request.no",
        "request.dueOn",
        "request.askedAt",
      ])
      .where("application.organisationId", "=", actor.organisationId)
      .where("application.status", "=", "completion_requested")
      .where("request.answeredAt", "is", null)
      .orderBy("request.dueOn")
      .execute();
    return [
      ...completions.map(({ id, title, caseNumber, no, dueOn, askedAt }) => ({
        key: "application.complete",
        href: `/applications/${id}/completion/${no}`,
        subject: title,
        caseNumber,
        due: dueOn as PlainDate,
        since: askedAt as Instant,
      })),
      ...drafts.map(({ id, title, changedAt, closesAt }) => ({
        key: "application.continue",
        href: `/applications/${id}`,
        subject: title,
        caseNumber: null,
        due: dayOf(closesAt as Instant),
        since: changedAt as Instant,
      })),
    ];
  });
