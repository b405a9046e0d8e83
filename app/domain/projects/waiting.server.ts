import type { Trx } from "~db/transaction";
import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import type { Waiting } from "../shared/waiting";
import { uncertainFinanciers } from "./uncertain-financiers.server";

/**
 * Awards that the organisation has not accepted yet. While a co-financier has not confirmed, that is what can be done; and
 * only the signatory accepts.
 */
export const waitingFor = (actor: Applicant): Promise<Waiting[]> =>
  readAs(actor, async ({ trx }) => {
    const rows = await trx
      .selectFrom("project")
      .innerJoin("application", "application.id", "project.applicationId")
      .innerJoin("decision", "decision.id", "project.decisionId")
      .select([
        "project.id",
        "project.title",
        "project.acceptBy",
        "application.id as applicationId",
        "application.caseNumber",
        "decision.decidedAt",
      ])
      .where("project.organisationId", "=", actor.organisationId)
      .where("project.status", "=", "awarded")
      .orderBy("project.acceptBy")
      .execute();
    const waiting: Waiting[] = [];
    for (const row of rows) {
      const award = {
        subject: row.title,
        caseNumber: row.caseNumber,
        due: row.acceptBy as PlainDate,
        since: row.decidedAt as Instant,
      };
      const steps = await stepsTo(trx, actor, row);
      waiting.push(...steps.map((step) => ({ ...award, ...step })));
    }
    return waiting;
  });

type Award = { readonly id: string; readonly applicationId: string };

async function stepsTo(
  trx: Trx,
  actor: Applicant,
  { id, applicationId }: Award,
): Promise<Pick<Waiting, "key" | "href" | "of">[]> {
  const unconfirmed = await uncertainFinanciers(trx, applicationId);
  if (unconfirmed.length > 0) {
    return unconfirmed.map(({ no, name }) => ({
      key: "promise.obtain",
      href: `/applications/${applicationId}/financing/${no}`,
      of: name,
    }));
  }
  const key = actor.roles.includes("signatory") ? "project.accept" : "project.haveAccepted";
  return [{ key, href: `/projects/${id}/acceptance` }];
}
