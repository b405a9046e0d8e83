import { authorise } from "../shared/access";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { ApplicationFile } from "./application";
import { applicationAccess } from "./application-access";
import { applicationIn } from "./find-application.server";

export type Receipt = {
  readonly applicationId: string;
  readonly caseNumber: string;
  readonly arrivedAt: Instant;
  readonly isLate: boolean;
  readonly title: string;
  readonly organisationName: string;
  readonly callTitle: { readonly sv: string; readonly en: string };
  readonly closedAt: Instant;
  readonly decisionOn: PlainDate;
  readonly signedBy: string;
  readonly files: readonly ApplicationFile[];
  readonly answered: number;
  /** SHA-256 of exactly what came in. */
  readonly sha256: string;
};

/** The proof that the application came in: the first version, as it was signed. */
export async function findReceipt(actor: Actor, applicationId: string): Promise<Result<Receipt>> {
  if (!isUuid(applicationId)) return missing();
  return readAs(actor, async ({ trx, now }) => {
    const found = await applicationIn(trx, applicationId, now);
    if (!found.ok) return found;
    const { caseNumber, arrivedAt, organisation, call, ...application } = found.value;
    const denied = authorise(applicationAccess, actor, "application.read", {
      boardId: application.boardId,
      organisationId: organisation.id,
      status: application.status,
    });
    if (denied) return denied;
    const first = await trx
      .selectFrom("applicationVersion")
      .innerJoin("person", "person.id", "applicationVersion.submittedBy")
      .select(["applicationVersion.sha256", "person.name"])
      .where("applicationId", "=", applicationId)
      .where("no", "=", 1)
      .executeTakeFirst();
    if (!caseNumber || !arrivedAt || !first) return missing();
    return ok({
      applicationId,
      caseNumber,
      arrivedAt,
      isLate: application.isLate,
      title: application.title,
      organisationName: organisation.name,
      callTitle: call.title,
      closedAt: call.closesAt,
      decisionOn: call.decisionOn,
      signedBy: first.name,
      files: application.files,
      answered: Object.keys(application.answers).length,
      sha256: first.sha256,
    });
  });
}
