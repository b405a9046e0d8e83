import type { MemberRole, StaffRole } from "../shared/actor";

export type MatrixRule = {
  readonly who: "anyone" | "system" | "staff" | "applicant";
  readonly staffRoles: readonly StaffRole[];
  readonly memberRoles: readonly MemberRole[];
  readonly condition: string | null;
};
export type MatrixAction = { readonly action: string; readonly rules: readonly MatrixRule[] };
export type MatrixSubject = { readonly subject: string; readonly actions: readonly MatrixAction[] };
