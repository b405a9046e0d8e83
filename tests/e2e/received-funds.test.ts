/** Money to pass on, as people meet it: an agreement is refused and recorded, the money asked for; every page looked at. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startApp, type RunningApp } from "../support/app";
import { describeInBrowser, useBrowser } from "../support/browser";
import { walker } from "../support/walker";

const MINUTE = 60_000;
const title = "Mottagna medel";
const purpose = "Medfinansiering av projekt och nätverk";

describeInBrowser("money to pass on", () => {
  const browser = useBrowser();
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({ demo: true });
  }, 5 * MINUTE);
  afterAll(async () => {
    await app.stop();
  });

  test(
    "A27: no financier is given a share that the agreement does not state",
    async () => {
      const person = await browser.person();
      const walk = walker(person, app.url);
      await walk.open("/", "Projektmedel för integration i länet");
      await walk.become("Controller C1", "Väntar på dig");
      await walk.open("/appropriations", "Anslag");
      await walk.follow(title, title);
      await walk.follow("Registrera ett avtal", "Registrera ett avtal");
      await walk.type({
        purpose,
        agreementNumber: "A27",
        agreedOn: "2027-01-10",
        agreed: "1 000 000",
        isAbout: "yes",
        financiers: "Integrationsverket\nNutek; 2 000 000",
        isListIncomplete: "yes",
        ownStaff: "350 000",
        isOwnStaffAbout: "yes",
        fte: "1,1",
      });
      await walk.press("Registrera avtalet", "Registrera ett avtal");
      await walk.reads(/mer än avtalets/);
      await walk.type({ financiers: "Integrationsverket\nNutek\nNorrköpings kommun" });
      await walk.press("Registrera avtalet", purpose);
      await walk.reads("ej angivet", /74,07/, /318 181,82/, /inte fördelat mellan finansiärerna/);
      await walk.become("Ekonom E1", "Väntar på dig");
      await walk.open("/received-funds", title);
      await walk.follow(purpose, purpose);
      await walk.type({ amount: "500 000", dueOn: "2029-12-31" }, "form[action$=requisition]");
      await walk.press("Rekvirera", purpose);
      await walk.reads("Väntar", "500 000,00");
      expect(walk.faults).toEqual([]);
    },
    3 * MINUTE,
  );
});
