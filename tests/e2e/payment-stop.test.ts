/** A payment stop as people meet it: proposed, decided, read by the recipient and by whoever was to attest; every page looked at. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startApp, type RunningApp } from "../support/app";
import { describeInBrowser, useBrowser } from "../support/browser";
import { walker } from "../support/walker";
import { titleOf } from "./story/assessing";
import { openProject } from "./story/paying";

const MINUTE = 60_000;
const title = titleOf("forening");
const stop = `Utbetalningsstopp: ${title}`;
const tasks = "Väntar på dig";

describeInBrowser("a payment stop", () => {
  const browser = useBrowser();
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({ demo: true });
  }, 5 * MINUTE);
  afterAll(async () => {
    await app.stop();
  });

  test.each([true, false])(
    "is proposed, decided and lifted; scripts run: %s",
    async (javaScript) => {
      const person = await browser.person({ javaScript });
      const walk = walker(person, app.url);
      const toStop = async () => {
        await openProject(walk);
        await walk.follow("Utbetalningsstopp", stop);
      };
      await walk.open("/", "Projektmedel för integration i länet");
      await walk.become("Handläggare H1", tasks);
      await toStop();
      await walk.type({ reasons: "Ingen har svarat på våra frågor om bokföringen." });
      await walk.press("Föreslå stopp", stop);
      await walk.reads("Du har föreslagit det. Någon annan ska besluta.");
      await walk.become("Länsråd D1", tasks);
      await walk.follow(/^Besluta om utbetalningsstopp/, stop);
      await walk.follow("Gå till beslutet", `Stoppa utbetalningarna till ${title}?`);
      await walk.press("Besluta om stopp", stop);
      await walk.reads(/Utbetalningarna är stoppade sedan/);
      await walk.follow(/^Beslut om stopp/, `Stopp för utbetalningar till ${title}`);
      await walk.reads("Ingen har svarat på våra frågor om bokföringen.");
      await walk.become("Attestant E2", tasks);
      await walk.follow(/^Attestera betalningen/, /^Rekvisition 3: /);
      await walk.reads("Betalningen kan inte gå vidare just nu", /stoppade genom beslut/);
      expect(await walk.page.getByRole("button", { name: /^Attestera/ }).count()).toBe(0);
      await walk.become("Ordförande, Språkbron", "Föreningen Språkbron Sundhamra");
      await walk.follow("Projekt", "Projekt");
      await walk.follow(title, title);
      await walk.reads("Inget kan betalas ut just nu", /stoppade genom beslut/);
      await walk.follow(/^Beslut om utbetalningar/, `Stopp för utbetalningar till ${title}`);
      await walk.become("Handläggare H1", tasks);
      await toStop();
      await walk.type({ reasons: "Föreningen har nu visat sin bokföring." });
      await walk.press("Föreslå att stoppet hävs", stop);
      await walk.become("Länsråd D1", tasks);
      await walk.follow(/^Besluta om utbetalningsstopp/, stop);
      await walk.follow("Gå till beslutet", `Häva stoppet för ${title}?`);
      await walk.press("Besluta att häva stoppet", stop);
      await walk.become("Administratör A1", /./);
      await walk.open("/attest-limits", "Gränser för attest");
      await walk.type({ personId: "large", amount: "1 000 000" });
      await walk.press("Registrera gränsen", "Gränser för attest");
      await walk.reads(/Över 1.000.000,00.kr attesterar en tredje person också/);
      expect(walk.faults).toEqual([]);
    },
    3 * MINUTE,
  );
});
