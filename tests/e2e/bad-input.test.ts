/** What people do that they should not: press twice, write in two tabs, come too late, open what is another's. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { findCallId } from "../../app/cli/demo/find";
import { write } from "../../app/cli/demo/stages/submitted";
import { story } from "../../app/cli/demo/story";
import type { ApplicantKey } from "../../app/cli/demo/people";
import { startApp, type RunningApp } from "../support/app";
import { describeInBrowser, useBrowser, type BrowserPerson } from "../support/browser";
import { timesDone } from "../support/counting";
import { told } from "../support/told-story";
import { walker, type Walker } from "../support/walker";
import { titleOf } from "./story/assessing";

const MINUTE = 60_000;
const start = "Projektmedel för integration i länet";
const review = "Granska, skriv under och skicka in";
const signs = "Skriv under och skicka in";

describeInBrowser("an application", { timeout: 5 * MINUTE }, () => {
  const browser = useBrowser();
  let app: RunningApp;
  const drafts = new Map<ApplicantKey, string>();
  const draft = (key: ApplicantKey) => `/applications/${drafts.get(key) ?? ""}`;

  beforeAll(async () => {
    app = await startApp({ demo: "published" });
    await told(app.databaseUrl, async () => {
      await story.at("2027-02-22", "13:30");
      const callId = await findCallId();
      for (const key of ["forening", "folkhogskola", "kommun"] as const)
        drafts.set(key, await write(key, callId, "first"));
    });
  }, 5 * MINUTE);
  afterAll(async () => {
    await app.stop();
  });

  const as = async (name: string, heading: string): Promise<[Walker, BrowserPerson]> => {
    const person = await browser.person();
    const walk = walker(person, app.url);
    await walk.open("/", start);
    await walk.become(name, heading);
    return [walk, person];
  };
  const secondTab = async (person: BrowserPerson): Promise<Walker> =>
    walker({ ...person, page: await person.context.newPage() }, app.url);

  const times = (action: string) => timesDone(app.databaseUrl, action);

  test("written in two tabs: both texts are shown, and nothing is lost until one is chosen", async () => {
    const [first, person] = await as("Projektledare, Språkbron", "Föreningen Språkbron Sundhamra");
    const second = await secondTab(person);
    const section = "Behov och målgrupp";
    await first.open(`${draft("forening")}/need`, section);
    await second.open(`${draft("forening")}/need`, section);
    await first.type({ F11: "Text från den första fliken." });
    await first.press("Spara och gå till översikten", titleOf("forening"));
    await second.type({ F11: "Text från den andra fliken." });
    await second.press("Spara och gå till översikten", section);
    await second.reads("Någon annan har sparat", "Text från den första fliken.");
    await second.type({ "keep.F11": "both" });
    await second.press("Spara och gå till översikten", titleOf("forening"));
    await first.open(`${draft("forening")}/need`, section);
    const kept = await first.page.locator("[name=F11]").inputValue();
    expect(kept).toMatch(/första fliken\.\s+Text från den andra fliken\./);
    expect(first.faults).toEqual([]);
  });

  test("opened by a stranger who has its address: the page does not exist", async () => {
    const [walk] = await as("Kommundirektör, Sundhamra", "Sundhamra kommun");
    for (const page of ["", "/need", "/budget", "/review"]) {
      const [response] = await Promise.all([
        walk.page.waitForResponse(`${app.url}${draft("forening")}${page}`),
        walk.open(`${draft("forening")}${page}`, "Sidan finns inte"),
      ]);
      expect(response.status()).toBe(404);
    }
    await walk.open("/applications/00000000-0000-4000-8000-000000000000", "Sidan finns inte");
    expect(walk.faults).toEqual([]);
  });

  test("signed with a double click: submitted once; back again and an old tab change nothing", async () => {
    const [walk, person] = await as("Ordförande, Språkbron", "Föreningen Språkbron Sundhamra");
    const old = await secondTab(person);
    for (const tab of [walk, old]) {
      await tab.open(`${draft("forening")}/review`, review);
      await tab.type({ signed: "yes" });
    }
    await walk.page.getByRole("button", { name: signs }).dblclick();
    await walk.stands("Ansökan har kommit in");
    await walk.reads("DEMO 851-0101-2027");
    expect(await times("application.submit")).toBe(1);
    await walk.page.goBack();
    await walk.stands("Ansökan har kommit in");
    await walk.page.goBack();
    await walk.stands("Föreningen Språkbron Sundhamra");
    await old.press(signs, /./);
    await old.reads(/Ansökan är (redan )?inskickad|Kom in/);
    expect(await times("application.submit")).toBe(1);
    expect(walk.faults).toEqual([]);
  });

  test("too late: registered with a receipt, then dismissed by a decision of two persons", async () => {
    const [walk] = await as("Kommundirektör, Sundhamra", "Sundhamra kommun");
    const title = titleOf("kommun");
    await walk.moveClock("2027-03-02", "08.00");
    await walk.open(`${draft("kommun")}/review`, review);
    await walk.reads("Utlysningen har stängt.");
    await walk.type({ signed: "yes" });
    await walk.press(signs, "Ansökan har kommit in");
    await walk.reads("Ansökan kom in för sent", "DEMO 851-0102-2027");
    await walk.become("Handläggare H1", "Väntar på dig");
    await walk.follow("Ärenden", "Ärenden");
    await walk.follow(title, title);
    await walk.reads("Kom in för sent");
    await walk.follow("Föreslå avvisning", "Föreslå avvisning");
    await walk.type({
      ground: "late",
      reasons: "Ansökan kom in sexton timmar efter att utlysningen stängde.",
    });
    await walk.press("Lämna förslaget till beslut", title);
    await walk.reads("Du skrev förslaget. Någon annan måste besluta.");
    await walk.become("Länsråd D1", "Väntar på dig");
    await walk.follow("Ärenden", "Ärenden");
    await walk.follow(title, title);
    await walk.follow("Läs förslaget", "Avvisa ansökan?");
    await walk.press("Besluta att avvisa ansökan", title);
    await walk.reads("Ansökan är avvisad");
    await walk.become("Kommundirektör, Sundhamra", "Sundhamra kommun");
    await walk.follow(title, title);
    await walk.reads("Vi prövar inte ansökan");
    await walk.follow(/^Beslut/, /./);
    await walk.reads("sexton timmar efter");
    expect(walk.faults).toEqual([]);
  });
});
