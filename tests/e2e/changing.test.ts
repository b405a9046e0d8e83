/** A change of a decision as people meet it: asked for, proposed, decided part by part, and the versions read beside each other. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startApp, type RunningApp } from "../support/app";
import { describeInBrowser, useBrowser } from "../support/browser";
import { walker } from "../support/walker";
import { titleOf } from "./story/assessing";

const MINUTE = 60_000;
const title = titleOf("forening");
const request = `Ändringsbegäran 1: ${title}`;
const tasks = "Väntar på dig";

describeInBrowser("a change of a decision", () => {
  const browser = useBrowser();
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({ demo: true });
  }, 5 * MINUTE);
  afterAll(async () => {
    await app.stop();
  });

  /** The form is unfolded again when it was refused: what is wrong is in sight also where no script opens it. */
  const sentBackWithoutScript = async (address: string) => {
    const officer = walker(await browser.person({ javaScript: false }), app.url);
    await officer.open("/", "Projektmedel för integration i länet");
    await officer.become("Handläggare H1", tasks);
    await officer.open(address, request);
    await officer.page.getByText("Skicka tillbaka för komplettering").click();
    await officer.press("Skicka tillbaka begäran", request);
    const reason = officer.page.getByRole("textbox", { name: "Vad ska kompletteras?" });
    await reason.fill("Bifoga högskolans besked.");
    await officer.press("Skicka tillbaka begäran", request);
    await officer.reads("Länsstyrelsen vill att ni kompletterar");
  };

  test(
    "is asked for, proposed, decided and compared",
    async () => {
      const person = await browser.person({ javaScript: true });
      const walk = walker(person, app.url);
      await walk.open("/", "Projektmedel för integration i länet");
      await walk.become("Ordförande, Språkbron", "Föreningen Språkbron Sundhamra");
      await walk.follow("Projekt", "Projekt");
      await walk.follow(title, title);
      await walk.follow("Begär ändring av beslutet", "Begär ändring av beslutet");
      await walk.type({ part: ["time", "budget"] });
      await walk.press("Visa fälten", "Begär ändring av beslutet");
      await walk.type({
        "time.endsOn": "2029-01-01",
        "time.reason": "Högskolan flyttade sitt studiebesök.",
        "budget.reason": "Tolk behövdes oftare än vi trodde.",
        "budget.lines[7].amount": "17 600,50",
      });
      await walk.press("Spara och läs igenom", "Begär ändring av beslutet");
      await walk.reads(
        /Nytt slutdatum: utlysningens projekt ska vara klara senast 31 december 2028/,
      );
      await walk.type({ "time.endsOn": "30 september 2028" });
      await walk.press("Spara och läs igenom", "Begär ändring av beslutet");
      await walk.reads(/raderna blir .* men ska bli/);
      await walk.type({ "budget.lines[8].amount": "25 000,00" });
      await walk.press("Spara och läs igenom", request);
      await walk.press("Skriv under och skicka in begäran", request);
      const address = new URL(walk.page.url()).pathname;
      await sentBackWithoutScript(address);
      await walk.become("Ordförande, Språkbron", "Föreningen Språkbron Sundhamra");
      await walk.open(address, request);
      await walk.reads("Bifoga högskolans besked.");
      await walk.press("Skriv under och skicka in begäran", request);
      await walk.become("Handläggare H1", tasks);
      await walk.reads("Föreslå beslut om ändring");
      await walk.open(address, request);
      await walk.follow("Föreslå beslut", "Föreslå beslut om ändring");
      await walk.type({
        "parts[0].outcome": "granted",
        "parts[0].reasons": "Tiden behövs för att målet ska nås.",
        "parts[1].outcome": "refused",
        "parts[1].reasons": "Utvärderingen är ett villkor för bidraget.",
      });
      await walk.press("Spara förslaget", request);
      await walk.reads("Du har föreslagit. Någon annan ska besluta.");
      await walk.become("Länsråd D1", tasks);
      await walk.follow(/^Besluta om ändring/, request);
      await walk.follow("Gå till beslutet", `Besluta om ändringarna i ${title}?`);
      await walk.press("Besluta", request);
      await walk.follow(/^Beslut \d/, `Beslut om ändring av bidraget till ${title}`);
      await walk.reads("Beslutet får inte överklagas");
      await walk.become("Ordförande, Språkbron", "Föreningen Språkbron Sundhamra");
      await walk.open(address, request);
      await walk.reads("Utvärderingen är ett villkor för bidraget.");
      await walk.follow("Version 2 av beslutet", `Version 2 av beslutet: ${title}`);
      await walk.reads("1 rad skiljer sig, märkt Ändrat.", "31 juli 2028", "30 september 2028");
      await walk.follow("Version 1", `Version 1 av beslutet: ${title}`);
      expect(walk.faults).toEqual([]);
    },
    5 * MINUTE,
  );
});
