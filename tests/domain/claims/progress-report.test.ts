import { expect, it } from "vitest";
import { asksForProgress, progressFault, type ShownReport } from "~/domain/claims/index";
import { fallen, withTotals, type Indicator, type Outcome } from "~/domain/indicators/index";

const outcome = (indicator: string, women: number | null, men: number | null): Outcome => ({
  indicator,
  women,
  men,
  total: women === null || men === null ? null : women + men,
  startedWomen: null,
  startedMen: null,
});
const participants: Indicator = {
  id: "I1",
  name: { sv: "Deltagare", en: "Participants" },
  unit: "person",
  bySex: true,
  target: null,
};
const report: ShownReport = {
  progress: "Träffar.",
  deviations: "Inget.",
  risks: "Inget.",
  outcomes: [outcome("I1", 0, 0)],
  indicators: [participants],
  before: [],
  isAsked: true,
};

it("a call asks for a progress report when its plan has claims for periods of their own", () => {
  const name = { sv: "", en: "" };
  const claim = { id: "R1", kind: "claim" as const, name, dueOn: "2027-11-15" };
  expect(asksForProgress({ reports: [{ ...claim, period: ["2027-08-01", "2027-10-31"] }] })).toBe(
    true,
  );
  expect(asksForProgress({ reports: [claim, { ...claim, kind: "final" }] })).toBe(false);
});

it("a report may be signed with a count of nought and an unknown one, not with nothing counted", () => {
  expect(progressFault(report)).toBeNull();
  expect(progressFault({ ...report, outcomes: [outcome("I1", null, 3)] })).toBeNull();
  const uncounted = { ...report, outcomes: [outcome("I1", null, null)] };
  expect(progressFault(uncounted)?.code).toBe("claim.outcomeMissing");
  expect(progressFault({ ...uncounted, indicators: [] })).toBeNull();
  expect(progressFault({ ...uncounted, progress: "", isAsked: false })).toBeNull();
});

it("the total of women and men is missing as soon as one of them is, and typed where sex is not counted", () => {
  const typed = { ...outcome("I1", 3, null), total: 9 };
  expect(withTotals([typed], [participants])[0]?.total).toBeNull();
  expect(withTotals([typed], [{ ...participants, bySex: false }])[0]?.total).toBe(9);
});

it("a result counted so far that is lower than before is told; a missing one is not", () => {
  const before = [outcome("I1", 5, 5), outcome("I2", 5, 5), outcome("I3", 5, 5)];
  const now = [outcome("I1", 5, 4), outcome("I2", 5, null), outcome("I3", 4, 6)];
  expect(fallen(now, before)).toEqual(["I1"]);
});
