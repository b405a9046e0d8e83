/** Money and double clicks; bank files that are broken, or come twice. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startApp, type RunningApp } from "../support/app";
import { describeInBrowser, useBrowser } from "../support/browser";
import { entriesOf } from "../support/counting";
import { walker, type Walker } from "../support/walker";
import { openProject, project } from "./story/paying";

const MINUTE = 60_000;
const amount = "295 000,00 kr";
const run = `Utbetalning: 1 betalning, ${amount}`;
const doctype = `<?xml version="1.0"?><!DOCTYPE Document SYSTEM "http://elak.example/x.dtd"><Document/>`;

describeInBrowser("a payment", { timeout: 5 * MINUTE }, () => {
  const browser = useBrowser();
  let app: RunningApp;
  let walk: Walker;
  beforeAll(async () => {
    app = await startApp({ demo: "accepted" });
    walk = walker(await browser.person(), app.url);
    await walk.open("/", "Projektmedel för integration i länet");
  }, 5 * MINUTE);
  afterAll(async () => {
    expect(walk.faults).toEqual([]);
    await app.stop();
  });

  const entries = (kind: string) => entriesOf(app.databaseUrl, kind);
  const doubleClick = async (button: string, heading: string | RegExp) => {
    await walk.page.getByRole("button", { name: button, exact: true }).dblclick();
    await walk.stands(heading);
  };
  const upload = async (name: string, content: string | Buffer, heading: string | RegExp) => {
    const buffer = Buffer.from(content);
    const file = { name, mimeType: "application/xml", buffer };
    await walk.page.getByLabel("Fil från banken").setInputFiles(file);
    await walk.press("Läs in kontoutdraget", heading);
  };

  test("approved with a double click is approved once", async () => {
    await walk.moveClock("2027-08-09", "10.00");
    await walk.become("Handläggare H1", "Väntar på dig");
    await openProject(walk);
    await walk.follow("Godkänn förskott", "Godkänn förskottet?");
    await doubleClick(`Godkänn förskott ${amount}`, `Förskott: ${project.title}`);
    expect(await entries("advance.approved")).toBe(1);
  });

  test("attested, gathered and released with double clicks is sent once, in one file", async () => {
    await walk.become("Attestant E2", "Väntar på dig");
    await walk.follow(/^Attestera betalningen/, `Förskott: ${project.title}`);
    const old = await walk.page.context().newPage();
    await old.goto(walk.page.url());
    await doubleClick(`Attestera ${amount}`, `Förskott: ${project.title}`);
    await old.getByRole("button", { name: `Attestera ${amount}`, exact: true }).click();
    await old.getByRole("alert").getByText("Betalningen är redan attesterad.").waitFor();
    await old.close();
    await walk.become("Ekonom E1", "Väntar på dig");
    await walk.follow("Utbetalningar", "Utbetalningar");
    await walk.follow("Skapa körning", "Skapa körning");
    await walk.type({ paysOn: "2027-08-10" });
    await doubleClick("Skapa körningen", run);
    await walk.become("Attestant E2", "Väntar på dig");
    await walk.follow("Utbetalningar", "Utbetalningar");
    expect(await walk.page.getByRole("link", { name: /^Körning \d/ }).count()).toBe(1);
    await walk.follow("Körning 1", run);
    const late = await walk.page.context().newPage();
    await late.goto(walk.page.url());
    await late.getByRole("link", { name: "Lös upp körningen" }).click();
    await late.getByRole("heading", { name: "Lös upp körning 1?" }).waitFor();
    await doubleClick(`Attestera ${amount}`, run);
    await late.getByRole("button", { name: "Lös upp körning 1" }).click();
    await late.getByRole("alert").getByText("Den kan inte lösas upp.").waitFor();
    await late.reload();
    await late
      .getByRole("status")
      .getByText(/^Körningen är redan attesterad den .* av Attestant E2$/)
      .waitFor();
    await late.close();
    await walk.reads("Filen är skriven");
    expect(await entries("payment.sent")).toBe(1);
  });

  test("confirmed by a statement: a broken one is refused in words, and the same one twice changes nothing", async () => {
    await walk.moveClock("2027-08-11", "08.15");
    await walk.become("Ekonom E1", "Väntar på dig");
    await walk.follow("Avstämning", "Avstämning");
    await walk.follow("Läs in kontoutdrag", "Kontoutdrag");
    const link = /^Hämta kontoutdrag för körning 1/;
    const statement = await walk.download(link);
    const half = statement.subarray(0, statement.length / 2);
    await upload("avbruten.xml", half, "Kontoutdrag");
    await walk.reads(/Bankfilen är (trasig|avbruten)/);
    expect(await walk.page.getByLabel("Fil från banken").inputValue()).toContain("avbruten.xml");
    await upload("elak.xml", doctype, "Kontoutdrag");
    await walk.reads("Bankfilen innehåller en dokumenttyp");
    await upload("bild.xml", Buffer.from([0x89, 0x50, 0x4e, 0x47]), "Kontoutdrag");
    await walk.reads(/Filen är (ingen bankfil|inte en textfil)/);
    await upload("tom.xml", "", "Kontoutdrag");
    await walk.reads("Bankfilen är tom");
    expect(await entries("payment.confirmed")).toBe(0);
    await upload("kontoutdrag.xml", statement, /^Kontoutdrag till och med /);
    await walk.reads("Allt är matchat");
    await walk.follow("Kontoutdrag", "Kontoutdrag");
    await upload("samma-igen.xml", statement, "Kontoutdrag");
    await walk.reads(/Filen är redan inläst .+ som "kontoutdrag\.xml"/);
    expect(await entries("payment.confirmed")).toBe(1);
  });
});
