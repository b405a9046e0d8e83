import type { Ore } from "~ledger/amount";
import type { PartOfCall } from "~/domain/calls/index.server";
import type { ClaimState, ClaimStatus } from "~/domain/claims";
import type { ProjectChanges } from "~/domain/changes/index.server";
import type { ProjectSoFar } from "~/domain/claims/index.server";
import type { ProjectControls } from "~/domain/controls/index.server";
import type { Cofinancing } from "~/domain/certificates/index.server";
import type { ProjectCondition } from "~/domain/conditions";
import type { Payee, PaymentOrder } from "~/domain/disbursements";
import type { ProjectRecovery } from "~/domain/recoveries/index.server";
import type { LetterRow } from "~/domain/letters/index.server";
import type { PaymentStanding } from "~/domain/payment-blocks/index.server";
import type { ProjectCase } from "~/domain/projects/index.server";

/** What the page of a project's case shows, and who reads it. */
export type CasePage = {
  readonly project: ProjectCase;
  /** Who decides, has the appropriation and pays, where they are not the same board. */
  readonly boards: readonly PartOfCall[];
  readonly orders: readonly PaymentOrder[];
  readonly letters: readonly LetterRow[];
  readonly claims: readonly {
    readonly id: string;
    readonly no: number;
    readonly status: ClaimStatus;
    readonly state: ClaimState;
  }[];
  /** What the progress reports say; null for those who may not read claims, and before the first. */
  readonly soFar: ProjectSoFar | null;
  readonly conditions: readonly ProjectCondition[];
  readonly cofinancing: Cofinancing;
  readonly isStaff: boolean;
  /** What blocks payments now and why the rules give no more, in words; the decisions about a payment stop. */
  readonly payments: {
    readonly blocks: readonly string[];
    readonly limits: readonly string[];
    readonly decisions: PaymentStanding["decisions"];
  };
  /** What the reader may open; the rest is text. */
  readonly opens: {
    readonly orders: boolean;
    readonly claims: boolean;
    readonly application: boolean;
    readonly risk: boolean;
  };
  /** The latest recovery, when there is one that the reader may know of. */
  readonly recovery: ProjectRecovery | null;
  readonly mayRecover: boolean;
  readonly controls: ProjectControls;
  readonly changes: ProjectChanges;
  /** The advance that the officer may approve now; null when there is none to approve. */
  readonly advance: { readonly amount: Ore } | null;
  /** The recipient of what the officer has to approve, when the account is missing or not verified. */
  readonly unpayable: { readonly payee: Payee; readonly mayVerify: boolean } | null;
};
