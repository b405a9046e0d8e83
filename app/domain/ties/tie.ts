export const sideJobKinds = ["side_job", "seat", "ownership", "earlier_employer"] as const;
export type SideJobKind = (typeof sideJobKinds)[number];

/** Where it is seen: among the applicant's people, by name, by mail address, by account, or in the list of side jobs. */
export const tieKinds = ["member", "namesake", "mail", "account", ...sideJobKinds] as const;
export type TieKind = (typeof tieKinds)[number];

export type Tie = {
  readonly tie: TieKind;
  /** The applicant, or who finances it with them. */
  readonly detail: string;
};
