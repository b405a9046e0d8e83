/** One access table per subject; the default is no. Asked inside every command and by the page that shows the button. */
import type { Actor, MemberRole, StaffRole } from "./actor";
import { forbidden, missing, type Refusal } from "./result";

/** What the rules may look at: which board and organisation a thing belongs to, and whatever its subject adds. */
export type Reach = { readonly boardId?: string | null; readonly organisationId?: string | null };

/** A grant of one action. A staff rule holds on the actor's own board, an applicant rule in the actor's own organisation. */
type AccessRule<S> =
  | { readonly who: "anyone" }
  | { readonly who: "system"; readonly when?: (actor: Actor, subject: S) => boolean }
  | {
      readonly who: "staff";
      readonly roles: readonly StaffRole[];
      /** Said in the role matrix; the condition itself is `when`. */
      readonly condition?: string;
      readonly when?: (actor: Actor, subject: S) => boolean;
    }
  | {
      readonly who: "applicant";
      readonly roles: readonly MemberRole[];
      readonly condition?: string;
      readonly when?: (actor: Actor, subject: S) => boolean;
    };

type AccessTable<S extends Reach = Reach> = Readonly<Record<string, readonly AccessRule<S>[]>>;

/** Keeps the literal action names, so that a misspelt action does not compile. */
export const defineAccess =
  <S extends Reach>() =>
  <const T extends AccessTable<S>>(table: T): T =>
    table;

/** Null when allowed. Out of reach answers "missing"; within reach but not permitted answers "forbidden". */
export function authorise<S extends Reach, T extends AccessTable<S>>(
  table: T,
  actor: Actor,
  action: keyof T & string,
  subject: S,
): Refusal | null {
  const rules = table[action] ?? [];
  if (rules.some((rule) => holds(rule, actor, subject))) return null;
  return withinReach(actor, subject) ? forbidden() : missing();
}

export const may = <S extends Reach, T extends AccessTable<S>>(
  table: T,
  actor: Actor,
  action: keyof T & string,
  subject: S,
): boolean => authorise(table, actor, action, subject) === null;

function holds<S extends Reach>(rule: AccessRule<S>, actor: Actor, subject: S): boolean {
  switch (rule.who) {
    case "anyone":
      return true;
    case "system":
      return (
        actor.kind === "system" &&
        ownBoard(actor.boardId, subject) &&
        (rule.when?.(actor, subject) ?? true)
      );
    case "staff":
      return (
        actor.kind === "staff" &&
        ownBoard(actor.boardId, subject) &&
        rule.roles.some((role) => actor.roles.includes(role)) &&
        (rule.when?.(actor, subject) ?? true)
      );
    case "applicant":
      return (
        actor.kind === "applicant" &&
        subject.organisationId === actor.organisationId &&
        rule.roles.some((role) => actor.roles.includes(role)) &&
        (rule.when?.(actor, subject) ?? true)
      );
  }
}

const ownBoard = (boardId: string, subject: Reach): boolean => subject.boardId === boardId;

function withinReach(actor: Actor, subject: Reach): boolean {
  if (actor.kind === "staff" || actor.kind === "system") return ownBoard(actor.boardId, subject);
  if (actor.kind === "applicant") return subject.organisationId === actor.organisationId;
  return false;
}
