import type { Trx } from "~db/transaction";
import type { Instant, PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { applicationIn, type ApplicationDetails } from "./find-application.server";
import {
  formalChecks,
  type CheckResult,
  type FormalCheck,
  type FormalFacts,
  type RecordedCheck,
} from "./formal-check";

export type CheckedApplication = {
  readonly application: ApplicationDetails;
  readonly checks: readonly FormalCheck[];
};

/** A submitted application with its formal check as it stands: the system's part computed now. */
export async function checkedApplicationIn(
  trx: Trx,
  applicationId: string,
  now: Instant,
): Promise<Result<CheckedApplication>> {
  const found = await applicationIn(trx, applicationId, now);
  if (!found.ok) return found;
  const application = found.value;
  const organisation = await trx
    .selectFrom("organisation")
    .select("foundedOn")
    .where("id", "=", application.organisation.id)
    .executeTakeFirstOrThrow();
  const facts = factsOf(application, organisation.foundedOn as PlainDate | null);
  const recorded = await recordedChecks(trx, applicationId);
  return ok({ application, checks: formalChecks(application.call.definition, facts, recorded) });
}

const factsOf = (application: ApplicationDetails, foundedOn: PlainDate | null): FormalFacts => ({
  applicantType: application.organisation.type,
  orgnr: application.organisation.orgnr,
  foundedOn,
  startsOn: application.startsOn,
  endsOn: application.endsOn,
  grant: application.financing.grant,
  budget: application.budget,
  arrivedAt: application.arrivedAt as Instant,
  closesAt: application.call.closesAt,
  isLate: application.isLate,
});

async function recordedChecks(trx: Trx, applicationId: string): Promise<RecordedCheck[]> {
  const rows = await trx
    .selectFrom("formalCheck")
    .leftJoin("person", "person.id", "formalCheck.checkedBy")
    .select([
      "formalCheck.condition",
      "formalCheck.result",
      "formalCheck.source",
      "formalCheck.checkedAt",
      "person.name as officer",
    ])
    .where("formalCheck.applicationId", "=", applicationId)
    .execute();
  return rows.map((row) => ({
    ...row,
    result: row.result as CheckResult,
    checkedAt: row.checkedAt as Instant,
  }));
}
