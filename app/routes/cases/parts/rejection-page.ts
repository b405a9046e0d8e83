import type { DismissalGround } from "~/domain/applications";
import type { CaseDetails } from "~/domain/applications/index.server";
import type { CallDefinition } from "~/domain/calls";

export type RejectionPage = {
  readonly id: string;
  readonly title: string;
  readonly caseNumber: string | null;
  readonly applicant: string;
  readonly legalBasis: CallDefinition["legalBasis"];
  readonly moves: CaseDetails["moves"];
  readonly isOwnDismissal: boolean;
  readonly possibleGrounds: readonly DismissalGround[];
};

export type ProposedDismissal = NonNullable<CaseDetails["dismissal"]>;
