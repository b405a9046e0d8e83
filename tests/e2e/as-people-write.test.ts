/** Amounts, numbers and dates as people write them: understood, or refused at the field with what was typed kept. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { findCallId } from "../../app/cli/demo/find";
import { write } from "../../app/cli/demo/stages/submitted";
import { story } from "../../app/cli/demo/story";
import { startApp, type RunningApp } from "../support/app";
import { describeInBrowser, useBrowser } from "../support/browser";
import { told } from "../support/told-story";
import { walker, type Walker } from "../support/walker";
import { titleOf } from "./story/assessing";

const MINUTE = 60_000;
const budget = "Budget och finansiering";
const title = titleOf("forening");

describeInBrowser("what people write in a form", { timeout: 5 * MINUTE }, () => {
  const browser = useBrowser();
  let app: RunningApp;
  let walk: Walker;
  let draft = "";

  beforeAll(async () => {
    app = await startApp({ demo: "published" });
    draft = await told(app.databaseUrl, async () => {
      await story.at("2027-02-22", "13:30");
      return `/applications/${await write("forening", await findCallId(), "first")}`;
    });
    walk = walker(await browser.person(), app.url);
    await walk.open("/", "Projektmedel för integration i länet");
    await walk.become("Projektledare, Språkbron", "Föreningen Språkbron Sundhamra");
  }, 5 * MINUTE);
  afterAll(async () => {
    expect(walk.faults).toEqual([]);
    await app.stop();
  });

  const grant = () => walk.page.locator("[name=grant]");

  test.each([
    ["590 000", "590 000,00 kr"],
    ["590 000,00 kr", "590 000,00 kr"],
    ["700.000:-", "700 000,00 kr"],
    ["1,64 miljoner", "1 640 000,00 kr"],
    ["590 tkr", "590 000,00 kr"],
  ])("%s is understood, and the page says as what", async (typed, understood) => {
    await walk.open(`${draft}/budget`, budget);
    await grant().fill(typed);
    const verdict = walk.page.locator(".lm-ident__label").filter({ hasText: "Sökt belopp" });
    await verdict.getByText(understood.replace(" kr", "")).waitFor();
  });

  test.each([
    ["ungefär 590 000", "är ungefärligt. Skriv det exakta beloppet"],
    ["mycket", 'Vi förstår inte "mycket".'],
    ["-5", "Beloppet kan inte vara mindre än noll."],
  ])("%s is refused at the field, and stands there still", async (typed, sentence) => {
    await walk.open(`${draft}/budget`, budget);
    await grant().fill(typed);
    await walk.press("Spara och gå till översikten", budget);
    await walk.reads(sentence);
    expect(await grant().inputValue()).toBe(typed);
    expect(await grant().getAttribute("aria-invalid")).toBe("true");
    const summary = walk.page.locator(".ds-error-summary");
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await summary.getByRole("link").first().click();
    expect(await grant().evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test("a budget one öre off does not add up, and cannot be sent in", async () => {
    await walk.open(`${draft}/budget`, budget);
    await grant().fill("590 000,01");
    await walk.reads("Nej, det är för mycket", "0,01 kr");
    await walk.press("Spara och gå till översikten", title);
    await walk.open(`${draft}/review`, "Granska, skriv under och skicka in");
    await walk.reads("Det här saknas", "0,01");
    await walk.open(`${draft}/budget`, budget);
    await grant().fill("590 000");
    await walk.reads("Ja, det går ihop");
    await walk.press("Spara och gå till översikten", title);
  });

  test("a grant over the call's share is said while it is typed", async () => {
    await walk.open(`${draft}/budget`, budget);
    await grant().fill("707 037,04");
    await walk.reads("Över gränsen");
  });

  test("a wrong organisation number and an impossible date are refused at their fields", async () => {
    await walk.open(`${draft}/partners`, "Samverkan");
    await walk.type({ "F17[0].orgnr": "802999-9012" });
    await walk.press("Spara och gå till översikten", "Samverkan");
    await walk.reads("Kontrollsiffran stämmer inte.");
    expect(await walk.page.locator('[name="F17[0].orgnr"]').inputValue()).toBe("802999-9012");
    await walk.open(`${draft}/project`, "Sammanfattning, tid och plats");
    await walk.type({ "F09.startsOn": "2027-02-30", F07: "Ett nytt namn" });
    await walk.press("Spara och gå till översikten", "Sammanfattning, tid och plats");
    await walk.reads("30 februari finns inte.");
    expect(await walk.page.locator('[name="F09.startsOn"]').inputValue()).toBe("2027-02-30");
    expect(await walk.page.locator("[name=F07]").inputValue()).toBe("Ett nytt namn");
  });

  test("a day is read as people write it, and a day that does not exist is named with its field", async () => {
    const project = "Sammanfattning, tid och plats";
    const starts = walk.page.locator('[name="F09.startsOn"]');
    await walk.open(`${draft}/project`, project);
    await walk.type({ "F09.startsOn": "31 september" });
    await walk.press("Spara och gå till översikten", project);
    const summary = walk.page.locator(".ds-error-summary");
    expect(await summary.getByRole("link").first().innerText()).toBe(
      "Startdatum: 31 september finns inte. Välj ett datum till och med 30 september.",
    );
    expect(await starts.inputValue()).toBe("31 september");
    await walk.type({ "F09.startsOn": "1/8 2027" });
    await walk.press("Spara och gå till översikten", title);
    await walk.open(`${draft}/project`, project);
    expect(await starts.inputValue()).toBe("2027-08-01");
  });

  test("the same refusals are said in English to those who read English", async () => {
    await walk.open(`${draft}/budget`, budget);
    await walk.press("English", "Budget and financing");
    await grant().fill("mycket");
    await walk.press("Save and go to overview", "Budget and financing");
    await walk.reads('"mycket"');
    await walk.press("Svenska", budget);
  });

  test("the keyboard alone reaches the content, past the menu", async () => {
    await walk.open("/home", "Föreningen Språkbron Sundhamra");
    await walk.page.keyboard.press("Tab");
    const skip = walk.page.getByRole("link", { name: "Hoppa till innehållet" });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await walk.page.keyboard.press("Enter");
    const main = walk.page.locator("#content");
    expect(await main.evaluate((place) => place === document.activeElement)).toBe(true);
  });
});
