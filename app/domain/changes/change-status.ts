import { refuse, type Result } from "../shared/result";

export const changeStatuses = ["draft", "submitted", "returned", "decided", "withdrawn"] as const;
export type ChangeStatus = (typeof changeStatuses)[number];

/** How a request moves: written and sent in by the recipient, sent back or decided by the board. */
export const changeMoves = {
  submit: { from: ["draft", "returned"], to: "submitted" },
  return: { from: ["submitted"], to: "returned" },
  decide: { from: ["submitted"], to: "decided" },
  withdraw: { from: ["draft", "submitted", "returned"], to: "withdrawn" },
} as const satisfies Record<string, { from: readonly ChangeStatus[]; to: ChangeStatus }>;
export type ChangeMove = keyof typeof changeMoves;

/** What the recipient may still write in. */
export const isWritable = (status: ChangeStatus): boolean =>
  status === "draft" || status === "returned";

/** The status after the move, or a refusal that says where the request stands. */
export function moveChange(status: ChangeStatus, move: ChangeMove): Result<ChangeStatus> {
  const { from, to } = changeMoves[move];
  return (from as readonly ChangeStatus[]).includes(status)
    ? { ok: true, value: to }
    : refuse("change.wrongStatus", { status });
}
