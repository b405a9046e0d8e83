import { expect, test } from "vitest";
import { municipalitiesOf, municipalityName } from "~/domain/applications";

/** Län och kommuner i kodnummerordning (SCB): how many municipalities each county has. */
const counties: Readonly<Record<string, number>> = {
  "01": 26,
  "03": 8,
  "04": 9,
  "05": 13,
  "06": 13,
  "07": 8,
  "08": 12,
  "09": 1,
  "10": 5,
  "12": 33,
  "13": 6,
  "14": 49,
  "17": 16,
  "18": 12,
  "19": 10,
  "20": 15,
  "21": 10,
  "22": 7,
  "23": 8,
  "24": 15,
  "25": 14,
};

test("Sweden has 290 municipalities, each in the county its code begins with", () => {
  const all = Object.entries(counties).flatMap(([county, count]) => {
    const found = municipalitiesOf(county);
    expect(found, county).toHaveLength(count);
    expect(found.every(({ code }) => code.startsWith(county) && /^\d{4}$/.test(code))).toBe(true);
    return found;
  });
  expect(all).toHaveLength(290);
  expect(new Set(all.map(({ code }) => code)).size).toBe(290);
  expect(new Set(all.map(({ name }) => name)).size).toBe(290);
});

test("they stand in the order of the Swedish alphabet, with their own names", () => {
  expect(municipalitiesOf("09")).toEqual([{ code: "0980", name: "Gotland" }]);
  const names = municipalitiesOf("12").map(({ name }) => name);
  expect([names[0], names.at(-1)]).toEqual(["Bjuv", "Östra Göinge"]);
  expect(names.indexOf("Åstorp")).toBeLessThan(names.indexOf("Ängelholm"));
  expect(["0180", "1480", "2584"].map(municipalityName)).toEqual([
    "Stockholm",
    "Göteborg",
    "Kiruna",
  ]);
});

test("a board that is no county's has none, and an unknown code is shown as it is", () => {
  expect(municipalitiesOf("99")).toEqual([]);
  expect(municipalityName("9999")).toBe("9999");
});
