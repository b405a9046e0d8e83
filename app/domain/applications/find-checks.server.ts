import type { Trx } from "~db/transaction";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { caseAccess } from "./case-access";
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

/** The formal check of a case, for its officer. */
export async function findChecks(
  actor: Staff,
  applicationId: string,
): Promise<Result<CheckedApplication>> {
  if (!isUuid(applicationId)) return missing();
  return readAs(actor, async ({ trx, now }) => {
    const checked = await checkedApplicationIn(trx, applicationId, now);
    if (!checked.ok) return checked;
    const { application } = checked.value;
    if (application.status === "draft") return missing();
    return authorise(caseAccess, actor, "case.read", application) ?? checked;
  });
}

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
