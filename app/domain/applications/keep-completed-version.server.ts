import type { Trx } from "~db/transaction";
import type { Applicant } from "../shared/actor";
import { canonicalJson } from "../shared/canonical-json";
import type { Instant } from "../shared/dates";
import { fingerprintOf } from "../shared/fingerprint.server";
import type { ApplicationDetails } from "./find-application.server";
import type { CompletionRequest } from "./find-completion.server";
import { submittedDocument } from "./submitted-document";

type CompletedVersion = {
  readonly actor: Applicant;
  /** As it stands with the completion. */
  readonly application: ApplicationDetails;
  readonly request: Pick<CompletionRequest, "no" | "wanted">;
  readonly answer: string;
  readonly now: Instant;
};

/** What came in with a completion, as a version of its own; the earlier ones are left as they are. */
export async function keepCompletedVersion(
  trx: Trx,
  { actor, application, request, answer, now }: CompletedVersion,
): Promise<{ no: number; sha256: string }> {
  const latest = await trx
    .selectFrom("applicationVersion")
    .select("no")
    .where("applicationId", "=", application.id)
    .orderBy("no", "desc")
    .executeTakeFirstOrThrow();
  const caseNumber = application.caseNumber ?? "";
  const signing = { caseNumber, submittedAt: now, signedBy: actor.name };
  const document = {
    ...submittedDocument(application, signing),
    completion: { no: request.no, wanted: request.wanted, answer },
  };
  const sha256 = fingerprintOf(document);
  const no = latest.no + 1;
  await trx
    .insertInto("applicationVersion")
    .values({
      applicationId: application.id,
      no,
      submittedAt: now,
      submittedBy: actor.personId,
      document: canonicalJson(document),
      sha256,
    })
    .execute();
  return { no, sha256 };
}
