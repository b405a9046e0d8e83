import { refuse, type Refusal } from "../shared/result";

export const claimStatuses = ["draft", "submitted", "returned", "approved", "attested"] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** How a claim moves: written by the recipient, judged by the officer, attested by a second person. */
export const claimMoves = {
  save: { from: ["draft", "returned"], to: "draft" },
  submit: { from: ["draft", "returned"], to: "submitted" },
  return: { from: ["submitted"], to: "returned" },
  approve: { from: ["submitted"], to: "approved" },
  attest: { from: ["approved"], to: "attested" },
} as const satisfies Record<string, { from: readonly ClaimStatus[]; to: ClaimStatus }>;
export type ClaimMove = keyof typeof claimMoves;

/** The status after the move, or a refusal that says where the claim stands. */
export function moveClaim(
  status: ClaimStatus,
  move: ClaimMove,
): { ok: true; value: ClaimStatus } | Refusal {
  const { from, to } = claimMoves[move];
  return (from as readonly ClaimStatus[]).includes(status)
    ? { ok: true, value: to }
    : refuse("claim.wrongStatus", { status });
}
