import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  callDefinition,
  eligibilityOutcome,
  judgeEligibility,
  type EligibilityAnswers,
} from "~/domain/calls/index";
import { ore } from "~ledger/amount";

const { definition: written } = JSON.parse(
  readFileSync(new URL("../../../db/demo/call.json", import.meta.url), "utf8"),
) as { definition: unknown };
const definition = callDefinition.parse(written);

const association: EligibilityAnswers = {
  type: "ideell_forening",
  twoYears: "yes",
  debts: "no",
  ordinary: "no",
  period: "yes",
  amount: ore(59_000_000n),
};
const outcome = (changes: Partial<EligibilityAnswers>) =>
  eligibilityOutcome(judgeEligibility(definition, { ...association, ...changes }));
const codes = (changes: Partial<EligibilityAnswers>) =>
  judgeEligibility(definition, { ...association, ...changes }).map(({ code }) => code);

test("an association that meets every condition may apply", () => {
  expect(outcome({})).toBe("yes");
});

test("each condition that is not met gives a no, with its reason", () => {
  expect(codes({ twoYears: "no" })).toContain("twoYears.unmet");
  expect(codes({ debts: "yes" })).toContain("debts.unmet");
  expect(codes({ ordinary: "yes" })).toContain("ordinary.unmet");
  expect(codes({ period: "no" })).toContain("period.unmet");
  expect(outcome({ period: "no" })).toBe("no");
});

test("the amount is within what the call gives, its bounds included", () => {
  expect(outcome({ amount: ore(15_000_000n) })).toBe("yes");
  expect(outcome({ amount: ore(120_000_000n) })).toBe("yes");
  expect(outcome({ amount: ore(14_999_999n) })).toBe("no");
  expect(outcome({ amount: ore(120_000_001n) })).toBe("no");
});

test("two years of activity are asked of associations, statutory tasks of municipalities (7 and 8 §§ 2016:1364)", () => {
  expect(outcome({ type: "kommun", twoYears: null })).toBe("yes");
  expect(codes({ type: "kommun", ordinary: "yes" })).toContain("statutory.unmet");
});

test("as long as something is not answered the answer is open, unless something is already a no", () => {
  expect(outcome({ debts: null })).toBe("open");
  expect(outcome({ debts: null, period: "no" })).toBe("no");
});

test("a type that the call leaves out may not apply", () => {
  const narrow = { ...definition, applicantTypes: ["kommun" as const] };
  expect(eligibilityOutcome(judgeEligibility(narrow, association))).toBe("no");
});
