/** Which reports a project is late with, and when the year's last day to claim has passed. */
import { describe, expect, it } from "vitest";
import { overdueReports, passedCutOff, type Reported } from "~/domain/payment-blocks/index";
import { reportDates } from "~/domain/projects/index";
import type { PlainDate } from "~/domain/shared/dates";
import { demoDefinition } from "../../support/builders";

const day = (text: string) => text as PlainDate;
const project = { startsOn: day("2027-08-01"), endsOn: day("2028-07-31") };
const reports = reportDates(demoDefinition.reports, project);
const nothing: Reported = { claimedTo: null, hasFinalReport: false, endsOn: project.endsOn };
const late = (on: string, reported: Partial<Reported> = {}) =>
  overdueReports(reports, { ...nothing, ...reported }, day(on)).map(({ id }) => id);

describe("a report with a claim", () => {
  it("is late the day after its last day, not on it", () => {
    expect(late("2027-11-15")).toEqual([]);
    expect(late("2027-11-16")).toEqual(["R1"]);
    expect(late("2028-02-16")).toEqual(["R1", "R2"]);
  });

  it("is in when a claim that was sent in covers its period, and not a day less", () => {
    expect(late("2028-02-16", { claimedTo: day("2027-10-30") })).toEqual(["R1", "R2"]);
    expect(late("2028-02-16", { claimedTo: day("2027-10-31") })).toEqual(["R2"]);
    expect(late("2028-02-16", { claimedTo: day("2027-12-31") })).toEqual([]);
  });

  it("need not cover more than the project", () => {
    const short = { startsOn: project.startsOn, endsOn: day("2027-09-30") };
    const own = reportDates(demoDefinition.reports, short);
    const claimed = { ...nothing, endsOn: short.endsOn, claimedTo: day("2027-09-30") };
    expect(overdueReports(own, claimed, day("2027-11-16"))).toEqual([]);
  });
});

it("the final report is late three months after the end; when it is in, nothing before it is asked for", () => {
  const claimedTo = day("2028-07-31");
  expect(late("2028-10-31", { claimedTo })).toEqual([]);
  expect(late("2028-11-01", { claimedTo })).toEqual(["R5"]);
  expect(late("2028-11-01", { hasFinalReport: true })).toEqual([]);
});

it("the last day to claim a year's money has passed the day after, until the year is over", () => {
  const passed = (on: string) => passedCutOff(reports, day(on));
  expect(passed("2028-12-01")).toBeNull();
  const later = reportDates(demoDefinition.reports, { ...project, endsOn: day("2029-01-31") });
  expect(passedCutOff(later, day("2028-12-02"))).toBe("2028-12-01");
  expect(passedCutOff(later, day("2029-01-02"))).toBeNull();
});
