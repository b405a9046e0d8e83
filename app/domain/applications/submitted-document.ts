/** What came in, exactly: everything the applicant wrote, who signed it, and when. Kept as a version and never changed. */
import type { Instant, PlainDate } from "../shared/dates";
import type { Answers, ApplicationFile } from "./application";
import type { Budget } from "./budget-rules";
import type { Site } from "./sites";
import type { StoredBudget } from "./financier";

type Written = StoredBudget & {
  readonly call: {
    readonly id: string;
    readonly caseNumber: string;
    readonly title: { readonly sv: string; readonly en: string };
  };
  readonly organisation: {
    readonly id: string;
    readonly orgnr: string;
    readonly name: string;
    readonly type: string;
  };
  readonly title: string;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly answers: Answers;
  readonly files: readonly ApplicationFile[];
  readonly budget: Budget;
  readonly sites?: readonly Site[];
};

export type Signing = {
  readonly caseNumber: string;
  readonly submittedAt: Instant;
  readonly signedBy: string;
};

export function submittedDocument(application: Written, signing: Signing) {
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
    // An application in one piece has no towns to tell of.
    ...(application.sites?.length && { sites: application.sites }),
  };
}
