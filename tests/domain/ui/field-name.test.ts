import { expect, test } from "vitest";
import { ledBy } from "~/ui/form/field-name";

test.each([
  ["Namn", "Fyll i det här fältet.", "Namn: fyll i det här fältet."],
  ["Namn", "Namn: skriv ett namn.", "Namn: skriv ett namn."],
  ["Lösenord", "Kontrollera användarnamn och lösenord.", "Kontrollera användarnamn och lösenord."],
  ["Amount", "SEK 10 is missing.", "Amount: SEK 10 is missing."],
  ["Får ni dra av moms?", "Fyll i det här fältet.", "Får ni dra av moms? Fyll i det här fältet."],
  ["", "Fyll i det här fältet.", "Fyll i det här fältet."],
])("the error of %j, %j, is read as %j", (label, sentence, read) => {
  expect(ledBy(label, sentence).join("")).toBe(read);
});
