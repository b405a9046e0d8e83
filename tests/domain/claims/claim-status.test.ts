import { describe, expect, test } from "vitest";
import {
  claimMoves,
  claimStatuses,
  isUnfinished,
  moveClaim,
  type ClaimMove,
  type ClaimStatus,
} from "~/domain/claims";

/** Said once more, so that a change of the table is meant. */
const allowed: Readonly<Record<ClaimMove, readonly ClaimStatus[]>> = {
  submit: ["draft", "returned"],
  report: ["draft", "returned"],
  return: ["submitted"],
  approve: ["submitted"],
  attest: ["approved"],
};

describe.each(Object.keys(claimMoves) as ClaimMove[])("%s", (move) => {
  test.each(claimStatuses)("from %s", (status) => {
    expect(moveClaim(status, move)).toEqual(
      allowed[move].includes(status)
        ? { ok: true, value: claimMoves[move].to }
        : { ok: false, kind: "conflict", code: "claim.wrongStatus", params: { status } },
    );
  });
});

test("the recipient may change what is not sent in, or was sent back", () => {
  expect(claimStatuses.filter(isUnfinished)).toEqual(["draft", "returned"]);
});

test("what is approved is never judged again", () => {
  const after = claimStatuses.filter((status) => !isUnfinished(status) && status !== "submitted");
  for (const status of after) {
    expect(moveClaim(status, "approve").ok).toBe(false);
    expect(moveClaim(status, "return").ok).toBe(false);
    expect(moveClaim(status, "submit").ok).toBe(false);
    expect(moveClaim(status, "report").ok).toBe(false);
  }
});
