/** Who acts. Always an argument, never ambient. Applicant and staff are never mixed in one session. */
import type { BoardId, OrganisationId, PersonId } from "./ids";

export const staffRoles = [
  "registrar",
  "case_officer",
  "assessor",
  "county_expert",
  "decision_maker",
  "accountant",
  "attestant",
  "controller",
  "auditor",
  "administrator",
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Who at the board reads a case from beginning to end. Assessors and administrators see only what is theirs to do. */
export const caseReaders = [
  "registrar",
  "case_officer",
  "decision_maker",
  "accountant",
  "attestant",
  "controller",
  "auditor",
] as const satisfies readonly StaffRole[];

export const memberRoles = ["signatory", "project_manager", "accountant"] as const;
export type MemberRole = (typeof memberRoles)[number];

type Visitor = { readonly kind: "visitor" };
export type Staff = {
  readonly kind: "staff";
  readonly personId: PersonId;
  readonly name: string;
  readonly boardId: BoardId;
  readonly boardName: string;
  readonly roles: readonly StaffRole[];
};
export type Applicant = {
  readonly kind: "applicant";
  readonly personId: PersonId;
  readonly name: string;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly roles: readonly MemberRole[];
};
/** A job, the loader of the demo, or a link with a token: named, and bound to one board. */
export type System = { readonly kind: "system"; readonly name: string; readonly boardId: BoardId };
export type Actor = Visitor | Staff | Applicant | System;

/** The name written in the audit trail. */
export function actorLabel(actor: Actor): string {
  switch (actor.kind) {
    case "visitor":
      return "visitor";
    case "system":
      return `system:${actor.name}`;
    default:
      return actor.name;
  }
}

export const actorPerson = (actor: Actor): PersonId | null =>
  actor.kind === "staff" || actor.kind === "applicant" ? actor.personId : null;

export const actorBoard = (actor: Actor): BoardId | null =>
  actor.kind === "staff" || actor.kind === "system" ? actor.boardId : null;
