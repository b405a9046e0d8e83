import type { ClaimStatus } from "~/domain/claims";
import type { PaymentOrder } from "~/domain/disbursements";
import type { ProjectCase } from "~/domain/projects/index.server";

/** What the page of a project's case shows, and who reads it. */
export type CasePage = {
  readonly project: ProjectCase;
  readonly orders: readonly PaymentOrder[];
  readonly claims: readonly {
    readonly id: string;
    readonly no: number;
    readonly status: ClaimStatus;
  }[];
  readonly isStaff: boolean;
  readonly isOfficer: boolean;
};
