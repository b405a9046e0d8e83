/** The boards with a part in a call and its grants. Most often all three are the same one. */
export type GrantBoards = {
  /** Decides, judges the claims and follows up. */
  readonly deciding: string;
  /** Whose appropriation it is: the envelope, the commitments and the cost. */
  readonly holding: string;
  /** Owes the recipient what has been approved, and pays it. */
  readonly paying: string;
};

export const isShared = ({ deciding, holding, paying }: GrantBoards): boolean =>
  deciding !== holding || deciding !== paying;

/** Debts to recipients and the bank. */
const payersRoles: readonly string[] = ["payable", "bankInTransit", "bank"];

/** In whose books the accounts of a role are. What others pay for a project is followed by whoever decided it. */
export function booksOf({ deciding, holding, paying }: GrantBoards, role: string): string {
  if (payersRoles.includes(role)) return paying;
  return role.startsWith("cofinancing") ? deciding : holding;
}
