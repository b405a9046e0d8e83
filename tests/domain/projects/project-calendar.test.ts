import { describe, expect, test } from "vitest";
import { nextReport, type ReportDate } from "~/domain/projects";
import type { PlainDate } from "~/domain/shared/dates";

const day = (text: string) => text as PlainDate;
const report = (kind: ReportDate["kind"], dueOn: string): ReportDate => ({
  id: kind,
  kind,
  name: { sv: kind, en: kind },
  dueOn: day(dueOn),
  period: null,
});
const owed = [
  report("claim", "2028-06-15"),
  report("final", "2028-10-31"),
  report("effect", "2029-07-31"),
];

describe("the next report of a project", () => {
  test("is the first whose day has not passed", () => {
    expect(nextReport(owed, day("2028-06-15"), "running")?.kind).toBe("claim");
    expect(nextReport(owed, day("2028-06-16"), "running")?.kind).toBe("final");
  });

  test("stays the final report until it has come, also when it is late", () => {
    expect(nextReport(owed, day("2028-11-01"), "running")?.dueOn).toBe("2028-10-31");
    expect(nextReport(owed, day("2030-01-01"), "running")?.kind).toBe("final");
  });

  test("is what follows, once the final report has come", () => {
    expect(nextReport(owed, day("2028-09-01"), "final_reported")?.kind).toBe("effect");
    expect(nextReport(owed, day("2028-11-01"), "settled")?.kind).toBe("effect");
    expect(nextReport(owed, day("2029-08-01"), "settled")).toBeNull();
  });
});
