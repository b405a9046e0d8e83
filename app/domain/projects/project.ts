/** A project: what a granted application becomes. Its id is the application's, in the ledger too. */

const projectStatuses = [
  "awarded",
  "accepted",
  "running",
  "final_reported",
  "settled",
  "closed",
  "payment_stopped",
] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

/** How a partial award is made to fit: the recipient pays the gap, or the project is made smaller with the same share. */
export const revisions = ["gap_filled", "scope_reduced"] as const;
export type Revision = (typeof revisions)[number];

/** A text from the database is one of the statuses its CHECK allows. */
export function asProjectStatus(text: string): ProjectStatus {
  const status = projectStatuses.find((known) => known === text);
  if (!status) throw new RangeError(`unknown project status ${text}`);
  return status;
}
