/** A recovery from the question to the recipient until the last krona is remitted, on the pages: in a browser, with axe on each. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startAsDemo } from "~/domain/identity/index.server";
import { firstSettled } from "../../app/cli/demo/stages/first-settled";
import { startApp, type RunningApp } from "../support/app";
import { describeInBrowser, useBrowser } from "../support/browser";
import { told } from "../support/told-story";
import { walker, type Walker } from "../support/walker";
import { openProject, project } from "./story/paying";

const MINUTE = 60_000;
const recovery = `Återkrav, ${project.title}`;
const tasks = "Väntar på dig";
const facts = "Två av träffarna hölls för en annan målgrupp än den som beslutet gäller.";
const reasons = "Villkoret om målgrupp har inte följts för två av träffarna.";

async function openAndWrite(walk: Walker) {
  await walk.moveClock("2028-11-20", "09.00");
  await walk.become("Handläggare H1", tasks);
  await openProject(walk);
  await walk.follow("Öppna ett återkrav", "Öppna ett återkrav");
  await walk.page.getByLabel(/Ett villkor för bidraget har inte följts/).check();
  await walk.type({ amount: "12 000", facts });
  await walk.press("Öppna återkravet", recovery);
  await walk.reads("Inget är bokfört än.");
  await walk.follow("Skriv till mottagaren", "Skriv till mottagaren");
  await walk.type({ answerBy: "2028-11-21" });
  await walk.press("Skicka brevet", "Skriv till mottagaren");
  await walk.reads(/ge mottagaren minst en vecka/);
  await walk.type({ answerBy: "2028-12-15" });
  await walk.press("Skicka brevet", recovery);
}

async function answer(walk: Walker) {
  await walk.become("Projektledare, Språkbron", project.organisation);
  await walk.follow(/^Svara om återkrav/, recovery);
  await walk.reads("Om ni inte svarar avgör vi ärendet på det underlag vi har.");
  await walk.type({ body: "Vi trodde att de fick vara med." });
  await walk.press("Skicka svaret", recovery);
  await walk.reads("Ni har svarat. Vi beslutar och skriver till er.");
}

async function decide(walk: Walker) {
  await walk.become("Handläggare H1", tasks);
  await walk.follow(/^Föreslå beslut om återkrav/, recovery);
  await walk.follow("Föreslå beslut", "Föreslå beslut");
  await walk.type({ reasons, waived: "2 000" });
  await walk.press("Föreslå beslutet", "Föreslå beslut");
  await walk.type({ waiverReasons: "Hälften av deltagarna hörde till målgruppen." });
  await walk.press("Föreslå beslutet", recovery);
  await walk.become("Länsråd D1", tasks);
  await walk.follow(/^Besluta om återkrav/, recovery);
  await walk.follow("Gå till beslutet", `Besluta om återkrav för ${project.title}?`);
  await walk.press("Besluta återkrav 10 000,00 kr", recovery);
  await walk.become("Ekonom E1", tasks);
  await walk.follow(/^Skicka ett krav/, recovery);
  await walk.follow("Skicka kravet", "Skicka kravet?");
  await walk.press("Skicka krav på 10 000,00 kr", recovery);
  await walk.reads(/senast 20 december 2028/);
}

/** The recipient reads the demand, and asks for another day. */
async function ask(walk: Walker) {
  await walk.become("Ordförande, Språkbron", project.organisation);
  await walk.follow(/^Betala tillbaka/, recovery);
  await walk.reads("Betala 10 000,00 kr senast 20 december 2028");
  await walk.follow(
    "Krav på återbetalning",
    `Krav på återbetalning av bidrag till ${project.title}`,
  );
  const pdf = (await walk.download("Spara som PDF")).toString("latin1");
  expect(pdf).toContain("/StructTreeRoot");
  await walk.follow(project.title, project.title);
  await walk.follow("Återkrav", recovery);
  await walk.page.getByLabel("Eftergift: slippa betala").check();
  await walk.type({ body: "Vi har inga pengar kvar." });
  await walk.press("Skicka till länsstyrelsen", recovery);
  await walk.reads("Begäran om eftergift");
}

async function chargeAndRemit(walk: Walker) {
  await walk.moveClock("2029-01-19", "09.00");
  await walk.become("Ekonom E1", tasks);
  await walk.follow(/^Driv in ett förfallet återkrav/, recovery);
  await walk.follow(project.title, project.title);
  await walk.follow("Återkrav", recovery);
  await walk.reads(/30 dagar, dröjsmålsränta 10,00 %/, "10 082,19 kr");
  await walk.press("Bokför ränta 82,19 kr", recovery);
  await walk.reads("Ränta bokförd");
  await walk.follow("Föreslå en åtgärd", "Föreslå en åtgärd");
  await walk.press("Föreslå: anstånd", "Föreslå en åtgärd");
  await walk.open("/recoveries", "Återkrav");
  await walk.follow(project.title, recovery);
  await walk.follow("Eftergift", "Eftergift");
  await walk.type({ amount: "10 082,19", reasons: "Föreningen saknar tillgångar." });
  await walk.press("Föreslå: eftergift", "Eftergift");
  await walk.type({ consulted: "Kammarkollegiet" });
  await walk.press("Anteckna att yttrande är begärt", "Eftergift");
  await walk.type({ opinion: "Ingen erinran.", opinionOn: "2029-01-19" });
  await walk.press("Anteckna yttrandet", "Eftergift");
  await walk.become("Länsråd D1", tasks);
  await walk.follow(/^Besluta om en åtgärd/, recovery);
  await walk.follow(/^Eftergift, 10 082,19 kr/, "Besluta: eftergift");
  await walk.page.getByLabel("Bevilja").check();
  await walk.type({ decisionReasons: "Föreningen är på obestånd." });
  await walk.press("Besluta", recovery);
  await walk.reads("Slutbetalt", "Allt är klart sedan 19 januari 2029.");
}

async function record(walk: Walker) {
  await walk.become("Administratör A1", tasks);
  await walk.open("/admin/rules/reference_rate", "Referensränta");
  await walk.type({ validFrom: "1 januari 2029", value: "2,25", source: "Påhittad ränta" });
  await walk.press("Spara referensränta", "Referensränta");
  await walk.reads("2,25", "Administratör A1");
  await walk.follow("Återbetalda pengar", "Återbetalda pengar");
  await walk.follow("Prisbasbelopp", "Prisbasbelopp");
}

describeInBrowser("a recovery on its pages", () => {
  const browser = useBrowser();
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({ demo: true });
    startAsDemo();
    await told(app.databaseUrl, firstSettled);
  }, 5 * MINUTE);
  afterAll(async () => {
    expect(await app.stop()).toBe(0);
  });

  test("from the question to the remission", { timeout: 10 * MINUTE }, async () => {
    const walk = walker(await browser.person(), app.url);
    await walk.open("/", "Projektmedel för integration i länet");
    await openAndWrite(walk);
    await answer(walk);
    await decide(walk);
    await ask(walk);
    await chargeAndRemit(walk);
    await record(walk);
    expect(walk.faults).toEqual([]);
  });
});
