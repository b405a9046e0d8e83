/** A project before it runs, as people meet it: a condition is answered, asked again and waived; its towns are on its page; every page looked at. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startApp, type RunningApp } from "../support/app";
import { describeInBrowser, useBrowser } from "../support/browser";
import { walker } from "../support/walker";
import { titleOf } from "./story/assessing";

const MINUTE = 60_000;
const title = titleOf("kommun");
const tasks = "Väntar på dig";
const [condition, waiver] = ["Villkor 1", "Undantag från villkor 1"];

describeInBrowser("a project before it runs", () => {
  const browser = useBrowser();
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({ demo: true });
  }, 5 * MINUTE);
  afterAll(async () => {
    await app.stop();
  });

  test(
    "its condition is answered, judged and waived by two; its towns are the whole",
    async () => {
      const person = await browser.person();
      const walk = walker(person, app.url);
      await walk.open("/", "Projektmedel för integration i länet");
      await walk.become("Kommundirektör, Sundhamra", "Sundhamra kommun");
      await walk.follow(/^Svara på ett villkor/, condition);
      await walk.type({ body: "Avtalet skrivs under i maj." });
      await walk.press("Skicka svaret", condition);
      await walk.reads("Vi läser ert svar");
      await walk.become("Handläggare H1", tasks);
      await walk.follow(/^Granska ett svar på ett villkor/, condition);
      await walk.press("Spara bedömningen", condition);
      await walk.reads(/Är villkoret uppfyllt/);
      await walk.type({
        judgement: "asked_again",
        reason: "Vi behöver det undertecknade avtalet.",
      });
      await walk.press("Spara bedömningen", title);
      await walk.reads("Komplettering begärd", "Österhamn", "Hela projektet");
      await walk.follow(/^Lämna ett undertecknat avtal/, condition);
      await walk.follow("Föreslå undantag från villkoret", waiver);
      await walk.type({ reasons: "Förbundet har bekräftat arbetsfördelningen i sitt beslut." });
      await walk.press("Lämna förslaget", condition);
      await walk.reads("Du har föreslagit ett undantag. Någon annan ska besluta.");
      await walk.become("Länsråd D1", tasks);
      await walk.follow(/^Besluta om undantag från ett villkor/, condition);
      await walk.follow("Gå till förslaget om undantag", waiver);
      await walk.type({ outcome: "granted" });
      await walk.press("Besluta", condition);
      await walk.reads("Undantag beviljat");
      expect(walk.faults).toEqual([]);
    },
    3 * MINUTE,
  );

  test(
    "a contribution is certified for less, and the recipient pays what is missing",
    async () => {
      const person = await browser.person();
      const walk = walker(person, app.url);
      const giver = "Sundhamra Omsorg AB (påhittat)";
      await walk.open("/", "Projektmedel för integration i länet");
      await walk.become("Kommundirektör, Sundhamra", "Sundhamra kommun");
      await walk.open("/own-projects", "Projekt");
      await walk.follow(title, title);
      await walk.follow(giver, giver);
      await walk.type({ quantity: "400", basis: "Lön enligt kollektivavtal" });
      await walk.press("Skicka intyget", giver);
      await walk.reads(/välj den PDF som medfinansiären har skrivit under/);
      await walk.page.locator("input[type=file]").setInputFiles({
        name: "intyg.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from("%PDF-1.7\nintyg\n%%EOF\n"),
      });
      await walk.press("Skicka intyget", giver);
      await walk.reads("Vi läser intyget");
      await walk.become("Handläggare H1", tasks);
      await walk.follow(/^Granska ett intyg om medfinansiering/, giver);
      await walk.press("Spara granskningen", giver);
      await walk.type({ judgement: "accepted" });
      await walk.press("Spara granskningen", title);
      await walk.reads("Godtaget, lägre belopp");
      await walk.follow(/^Det saknas/, "Medfinansiering");
      await walk.reads("Mottagaren betalar själv");
      await walk.become("Kommundirektör, Sundhamra", "Sundhamra kommun");
      await walk.open("/own-projects", "Projekt");
      await walk.follow(title, title);
      await walk.follow(/^Det saknas/, "Medfinansiering");
      await walk.press("Lägg till medfinansiären", "Medfinansiering");
      await walk.reads(/Namn/);
      await walk.press("Betala 37 260,00 kr själva", title);
      expect(walk.faults).toEqual([]);
    },
    3 * MINUTE,
  );
});
