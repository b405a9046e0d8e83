import { expect, test } from "vitest";
import { exportSchema } from "~/domain/exports";
import { exportFileName } from "~/domain/exports/export-format";
import { decodeRefusal } from "~/domain/shared/field-refusal";
import { refusalText } from "~/i18n/refusals.server";

const ordered = (year: string | undefined) => exportSchema.safeParse({ format: "csv", year });

test.each([
  ["2027", 2027],
  [" 2027 ", 2027],
  ["1900", 1900],
  ["2199", 2199],
  ["", null],
  [undefined, null],
])("the year %j of an export is %j", (text, year) => {
  expect(ordered(text)).toMatchObject({ success: true, data: { format: "csv", year } });
});

test.each([
  ["27", "export.year", { text: "27" }],
  ["2027-28", "export.year", { text: "2027-28" }],
  ["-2027", "export.year", { text: "-2027" }],
  ...["0000", "0001", "0999", "1899", "2200", "9999"].map(
    (year) => [year, "date.yearFarAway", { year, earliest: "1900", latest: "2199" }] as const,
  ),
] as const)("the year %j of an export is refused with %s", (text, code, params) => {
  const { error } = ordered(text);
  expect(error?.issues.map(({ message }) => decodeRefusal(message))).toEqual([{ code, params }]);
  expect(refusalText("sv", code, params)).not.toContain("undefined");
});

test("the file is named by board, content and year", () => {
  expect(exportFileName("12", { format: "sie4e", year: 2027 })).toBe("lansmedel-12-2027.se");
  expect(exportFileName("12", { format: "proof", year: null })).toBe("lansmedel-12-revision.zip");
  expect(exportFileName("12", { format: "heads", year: null })).toBe("lansmedel-12-kedjor.json");
});
