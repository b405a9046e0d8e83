/** What a control's forms take, and what its letters say. */
import { describe, expect, it } from "vitest";
import { addFindingSchema, openControlSchema } from "~/domain/controls/index";

const found = "Tre av tio deltagarlistor saknas.";
const finding = (consequence: string, mendBy = "") =>
  addFindingSchema.safeParse({ found, consequence, mendBy }).error?.issues[0]?.message;

describe("a finding", () => {
  it("has a last day when something is to be put right, and only then", () => {
    expect(finding("mend")).toBe("control.mendDayMissing");
    expect(finding("none", "2027-09-30")).toBe("control.mendDayAlone");
    expect(finding("mend", "2027-09-30")).toBeUndefined();
    expect(finding("recovery")).toBeUndefined();
  });
});

it("a control asks for at most fifty drawn cost lines", () => {
  const form = {
    kind: "visit",
    plannedOn: "2027-09-10",
    reasons: "Drogs i årets stickprov",
    asked: "Deltagarlistor och verifikationer",
  };
  expect(openControlSchema.safeParse({ ...form, lines: "50" }).success).toBe(true);
  expect(openControlSchema.safeParse({ ...form, lines: "51" }).error?.issues[0]?.path).toEqual([
    "lines",
  ]);
  expect(openControlSchema.safeParse({ ...form, lines: "2,5" }).success).toBe(false);
});
