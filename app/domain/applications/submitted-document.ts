/** What came in, exactly: everything the applicant wrote, who signed it, and when. Kept as a version and never changed. */
import type { Instant } from "../shared/dates";
import type { ApplicationDetails } from "./find-application.server";

export type Signing = {
  readonly caseNumber: string;
  readonly submittedAt: Instant;
  readonly signedBy: string;
};

export function submittedDocument(application: ApplicationDetails, signing: Signing) {
  const { call, organisation, title, startsOn, endsOn, answers, files, lines } = application;
  return {
    caseNumber: signing.caseNumber,
    submittedAt: signing.submittedAt,
    signedBy: signing.signedBy,
    call: { id: call.id, caseNumber: call.caseNumber, title: call.title },
    organisation,
    title,
    period: { startsOn, endsOn },
    answers,
    files: files.map(({ question, name, mediaType, sizeBytes, sha256 }) => ({
      question,
      name,
      mediaType,
      sizeBytes,
      sha256,
    })),
    // Amounts in öre.
    budget: lines,
    financing: application.financing,
    totalCost: application.budget.total,
  };
}
