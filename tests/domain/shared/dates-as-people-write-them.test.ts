/** Days as people write them: read, or refused with a sentence that says what is wrong. */
import { describe, expect, test } from "vitest";
import { decodeRefusal } from "~/domain/shared/field-refusal";
import { dateField, timeField } from "~/domain/shared/plain-fields";
import { refusalText } from "~/i18n/refusals.server";

/** The day, or the sentence at the field. */
function read(text: string, locale: "sv" | "en" = "sv"): string {
  const parsed = dateField().safeParse(text);
  if (parsed.success) return parsed.data;
  const { code, params } = decodeRefusal(parsed.error.issues[0]?.message ?? "");
  return refusalText(locale, code, params).replaceAll("\u00A0", " ");
}

describe("a day that can mean one thing only is read", () => {
  test.each([
    "2028-06-22",
    "20280622",
    "2028-6-22",
    "2028/06/22",
    "2028.06.22",
    "2028 06 22",
    "22 juni 2028",
    " 22  Juni  2028 ",
    "22\u00A0juni\u00A02028",
    "22 juni, 2028",
    "22. juni 2028",
    "22juni 2028",
    "den 22 juni 2028",
    "den 22:a juni 2028",
    "22:e juni 2028",
    "22 jun. 2028",
    "22-jun-2028",
    "2028 juni 22",
    "torsdag 22 juni 2028",
    "torsdagen den 22 juni 2028",
    "tors 22 juni 2028",
    "22/6 2028",
    "22/06 2028",
    "22/6-2028",
    "22/6 - 2028",
    "22/6/2028",
    "22.6.2028",
    "22. 6. 2028",
    "22.06.2028",
    "22-06-2028",
    "22 6 2028",
    "22–6–2028",
    "2028–06–22",
    "6/22/2028",
    "22 June 2028",
    "22nd of June 2028",
    "the 22nd of June, 2028",
    "June 22, 2028",
    "June 22nd 2028",
    "Thursday, June 22, 2028",
    "Thu 22 June 2028",
  ])("%j", (text) => {
    expect(read(text)).toBe("2028-06-22");
  });

  test.each([
    ["1/3 2027", "2027-03-01"],
    ["1.3.2027", "2027-03-01"],
    ["3/3/2027", "2027-03-03"],
    ["29 feb. 2028", "2028-02-29"],
    ["den 3:e maj 2028", "2028-05-03"],
    ["3rd May 2028", "2028-05-03"],
  ])("%j is %s", (text, day) => {
    expect(read(text)).toBe(day);
  });
});

describe("any other is refused in words", () => {
  const impossible = "31 september finns inte. Välj ett datum till och med 30 september.";
  test.each([
    ["31 september", impossible],
    ["31 september 2028", impossible],
    ["31/9", impossible],
    ["31/9 2028", impossible],
    ["31.9.2028", impossible],
    ["2028-09-31", impossible],
    ["20280931", impossible],
    ["30 februari", "30 februari finns inte. Välj ett datum till och med 29 februari."],
    ["29 feb 2027", "29 februari 2027 finns inte. Välj ett datum till och med 28 februari."],
    ["0 juni 2028", "0 juni finns inte. Välj ett datum till och med 30 juni."],
    ["2028-13-01", "Det finns ingen månad 13. Skriv dagen först, till exempel 22/6 2028."],
    ["6/22 2028", "Det finns ingen månad 22. Skriv dagen först, till exempel 22/6 2028."],
    ["22 juni", "Skriv också vilket år, till exempel 22 juni 2028."],
    ["22/6", "Skriv också vilket år, till exempel 22 juni 2028."],
    ["22/6 28", 'Skriv året med fyra siffror i "22/6 28", till exempel 22 juni 2028.'],
    ["22/6 -28", 'Skriv året med fyra siffror i "22/6 -28", till exempel 22 juni 2028.'],
    ["28-06-22", 'Skriv året med fyra siffror i "28-06-22", till exempel 22 juni 2028.'],
    ["280622", 'Skriv året med fyra siffror i "280622", till exempel 22 juni 2028.'],
    ["22 juni 28", 'Skriv året med fyra siffror i "22 juni 28", till exempel 22 juni 2028.'],
    ["juni 2028", 'Skriv också vilken dag i "juni 2028", till exempel 22 juni 2028.'],
    ["2028-06", 'Skriv också vilken dag i "2028-06", till exempel 22 juni 2028.'],
    ["1/3/2027", "Menar du 1 mars 2027 eller 3 januari 2027? Skriv månaden med bokstäver."],
    ["1-3-2027", "Menar du 1 mars 2027 eller 3 januari 2027? Skriv månaden med bokstäver."],
    ["fredag 22 juni 2028", "22 juni 2028 är en torsdag. Rätta dagen eller ta bort veckodagen."],
    ["22 juni 1028", "År 1028 är för långt bort. Skriv ett år mellan 1900 och 2199."],
    ["i morgon", 'Vi förstår inte datumet "i morgon". Skriv till exempel 22 juni 2028.'],
    ["22 junni 2028", 'Vi förstår inte datumet "22 junni 2028". Skriv till exempel 22 juni 2028.'],
    ["20280622x", 'Vi förstår inte datumet "20280622x". Skriv till exempel 22 juni 2028.'],
    ["22062028", 'Vi förstår inte datumet "22062028". Skriv till exempel 22 juni 2028.'],
    ["2028", 'Vi förstår inte datumet "2028". Skriv till exempel 22 juni 2028.'],
    ["vecka 25", 'Vi förstår inte datumet "vecka 25". Skriv till exempel 22 juni 2028.'],
    ["22 juni 2028 kl. 16", /^Vi förstår inte datumet/],
    [" ", "Fyll i det här fältet."],
  ])("%j: %s", (text, sentence) => {
    expect(read(text)).toMatch(sentence);
  });

  test.each([
    ["31 September", "31 September does not exist. Choose a date up to 30 September."],
    ["1/3/2027", "Do you mean 1 March 2027 or 3 January 2027? Write the month in letters."],
    ["Friday 22 June 2028", /^22 June 2028 is a Thursday\./],
  ])("in English, %j: %s", (text, sentence) => {
    expect(read(text, "en")).toMatch(sentence);
  });
});

describe("a time of the day", () => {
  test.each([
    ["16.00", "16:00"],
    ["16:00", "16:00"],
    ["kl. 9.30", "09:30"],
    ["kl 16", "16:00"],
    ["1630", "16:30"],
    ["9", "09:00"],
  ])("%j is %s", (text, time) => {
    expect(timeField().parse(text)).toBe(time);
  });

  test.each(["24.00", "16.60", "fyra", "4 pm"])("%j is refused, with what was typed", (text) => {
    const parsed = timeField().safeParse(text);
    expect(decodeRefusal(parsed.error?.issues[0]?.message ?? "")).toEqual({
      code: "time.unreadable",
      params: { text },
    });
  });
});
