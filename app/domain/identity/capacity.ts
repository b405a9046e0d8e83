/** In which capacity a person is signed in: staff at one board, or for one organisation. Never both at once. */
export type Capacity = {
  readonly personId: string;
  readonly side: "staff" | "applicant";
  /** The board's id, or the organisation's. */
  readonly at: string;
};
