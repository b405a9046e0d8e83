/** Money to pass on, as people meet it: agreed, asked for, received from the bank, and a part paid back by two; every page looked at. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startApp, type RunningApp } from "../support/app";
import { statementFile } from "../support/bank-statement";
import { describeInBrowser, useBrowser } from "../support/browser";
import { kr } from "../support/builders";
import { a27 } from "../support/received-fund";
import { walker } from "../support/walker";

const MINUTE = 60_000;
const [list, form, purpose] = ["Mottagna medel", "Registrera ett avtal", a27.purpose];
const tasks = "Väntar på dig";

describeInBrowser("money to pass on", () => {
  const browser = useBrowser();
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({ demo: "allotted" });
  }, 5 * MINUTE);
  afterAll(async () => {
    await app.stop();
  });

  test(
    "A27: nobody is given a share that is not stated, and what is left goes back",
    async () => {
      const walk = walker(await browser.person(), app.url);
      await walk.open("/", "Projektmedel för integration i länet");
      await walk.become("Controller C1", tasks);
      await walk.open("/appropriations", "Anslag");
      await walk.follow(list, list);
      await walk.follow(form, form);
      await walk.type({ ...a27, agreedOn: "2027-01-01", financiers: "Nutek; 2 000 000" });
      await walk.press("Registrera avtalet", form);
      await walk.reads(/mer än avtalets/);
      await walk.type({ financiers: a27.financiers });
      await walk.press("Registrera avtalet", purpose);
      await walk.reads("ej angivet", /74,07/, /318 181,82/, /inte fördelat mellan finansiärerna/);
      await walk.become("Ekonom E1", tasks);
      await walk.open("/received-funds", list);
      await walk.follow(purpose, purpose);
      await walk.type({ amount: "500 000", dueOn: "2027-12-31" }, "form[action$=requisition]");
      await walk.press("Rekvirera", purpose, "form[action$=requisition]");
      await walk.reads("Väntar");
      const [reference = ""] = /MF[0-9A-Z]{12}/.exec(await walk.page.content()) ?? [];
      const entries = [{ amount: kr("500000.00"), on: "2027-01-04", message: reference }];
      const { name, bytes } = statementFile({ id: "MEDEL", entries });
      await walk.open("/bank-files", "Kontoutdrag");
      const buffer = Buffer.from(bytes);
      await walk.page
        .getByLabel("Fil från banken")
        .setInputFiles({ name, mimeType: "text/xml", buffer });
      await walk.press("Läs in filen", /^Kontoutdrag till och med /);
      await walk.reads(`Mottagna medel, ${purpose}`, "Referens och belopp stämmer");
      await walk.open("/received-funds", list);
      await walk.follow(purpose, purpose);
      await walk.reads(/^Mottaget 4 januari 2027/);
      await walk.type(
        { amount: "120 000", account: "5050-1055", reasons: "Nätverket är avslutat." },
        "form[action$=repayment]",
      );
      await walk.press("Föreslå återbetalning", purpose);
      await walk.reads("Du har föreslagit det. Någon annan ska godkänna.");
      await walk.become("Attestant E2", tasks);
      await walk.follow(/^Godkänn återbetalning till finansiär/, purpose);
      await walk.press("Godkänn återbetalningen", purpose);
      await walk.reads("Godkänd, väntar på banken");
      expect(walk.faults).toEqual([]);
    },
    3 * MINUTE,
  );
});
