import { expect, it } from "vitest";
import { claimState, type ClaimStatus } from "~/domain/claims";
import { ore } from "~ledger/amount";

const state = (status: ClaimStatus, payable: bigint | null, settled: bigint | null) =>
  claimState({
    status,
    payable: payable === null ? null : ore(payable),
    settled: settled === null ? null : ore(settled),
  });

it("an approved claim waits for attest only when there is something to pay", () => {
  expect(state("approved", 1n, 0n)).toBe("approved");
  expect(state("approved", 0n, 15_176_649n)).toBe("settled");
  expect(state("approved", 0n, 0n)).toBe("nothingToPay");
});

it("every other claim is where its status says", () => {
  for (const status of ["draft", "submitted", "returned"] as const)
    expect(state(status, null, null)).toBe(status);
  expect(state("attested", 1n, 0n)).toBe("attested");
});
