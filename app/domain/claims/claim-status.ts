import type { Ore } from "~ledger/amount";
import { refuse, type Refusal } from "../shared/result";

export const claimStatuses = [
  "draft",
  "submitted",
  "returned",
  "approved",
  "attested",
  "reported",
] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/**
 * What the status means to people. An approved claim with nothing to pay has no payment to attest and is done: the advance
 * covers it, or what is paid already has reached the cap.
 */
export const claimStates = [...claimStatuses, "settled", "nothingToPay"] as const;
export type ClaimState = (typeof claimStates)[number];

type Standing = {
  readonly status: ClaimStatus;
  readonly payable: Ore | null;
  /** What the advance covers of it. */
  readonly settled: Ore | null;
};

export function claimState({ status, payable, settled }: Standing): ClaimState {
  if (status !== "approved" || payable !== 0n) return status;
  return settled !== null && settled > 0n ? "settled" : "nothingToPay";
}

/** What the recipient may still change. A claim that was sent back is seen by the board until it is sent in again. */
export const isUnfinished = (status: ClaimStatus): boolean =>
  status === "draft" || status === "returned";

/**
 * How a claim moves: sent in by the recipient, judged by the officer, attested by a second person. A progress report for a
 * period without cost is sent in and registered: there is nothing to judge.
 */
export const claimMoves = {
  submit: { from: ["draft", "returned"], to: "submitted" },
  report: { from: ["draft", "returned"], to: "reported" },
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
