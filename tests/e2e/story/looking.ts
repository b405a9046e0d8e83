/** What everyone may see without an account, and what an auditor opens. */
import { expect } from "vitest";
import { demoCall } from "../../../app/cli/demo/calls";
import type { Walker } from "../../support/walker";
import { project } from "./paying";

const start = "Projektmedel för integration i länet";
const callTitle = demoCall.title.sv;

/** A call that is open: who may apply, what is asked, and the test of one's own chances. */
export async function seeOpenCall(walker: Walker): Promise<void> {
  await walker.open("/", start);
  await walker.reads("2 500 000,00 kr");
  await walker.follow(callTitle, callTitle);
  await walker.reads("Vem kan söka", "Det här betalar vi inte");
}

/** Funded projects with their amounts, and the outcome with a small cell hidden. */
export async function seeResults(walker: Walker): Promise<void> {
  await walker.open("/", start);
  await walker.follow("Beviljade projekt", "Beviljade projekt");
  await walker.reads("3 projekt, 2 500 000,00 kr beviljat");
  await walker.follow(project.title, project.title);
  await walker.reads(project.organisation, "590 000,00 kr", "497 436,08 kr");
  const studying = walker.page.getByRole("row").filter({ hasText: "Deltagare i studier" });
  expect(await studying.getByText("döljs").count()).toBe(2);
  expect(await studying.innerText()).not.toContain("14");
  await walker.follow("Utfall för alla projekt i utlysningen", "Vad blev det av pengarna?");
  await walker.reads("Tal mellan 1 och 4 döljs", "497 436,08 kr");
  await walker.follow("Hela bilden", "Hela bilden");
  await walker.reads("2 407 436,08 kr", "497 436,08 kr");
  for (const [link, heading] of pages) await walker.follow(link, heading);
}

const pages: readonly (readonly [string, string | RegExp])[] = [
  ["Öppna data", "Öppna data"],
  ["Så fungerar det", "Så fungerar det"],
  ["Kontakt", "Kontakt"],
  ["Tillgänglighet", "Tillgänglighet för Länsmedel"],
  ["Personuppgifter", "Personuppgifter"],
];

/** An auditor opens an account, an entry and the log, and verifies it all. */
export async function audit(walker: Walker): Promise<void> {
  const { page } = walker;
  await walker.become("Revisor R1", "Granskning");
  await walker.follow("Huvudbok", "Huvudbok");
  await walker.follow("Utbetalt", "Huvudbok");
  await page
    .getByRole("row")
    .filter({ hasText: project.title })
    .getByRole("link", { name: "497 436,08" })
    .click();
  await walker.stands(`Utbetalt: ${project.title}`);
  await walker.reads("295 000,00", "25 670,05", "151 329,95", "25 436,08");
  await walker.follow("Betalning skickad", /Betalning skickad/);
  await readStatements(walker);
  await walker.follow("Granskningslogg", "Granskningslogg");
  await walker.reads("Länsråd D1", "Attestant E2");
  await walker.follow("Översikt", "Granskning");
  await walker.follow("Verifiera böckerna", "Verifiera böckerna");
  await walker.press("Verifiera nu", "Verifiera böckerna");
  await walker.reads("0 avvikelser. Böckerna och loggen är hela.");
}

/** The ledger's statements, and a figure of each that leads on. */
async function readStatements(walker: Walker): Promise<void> {
  await walker.follow("Huvudbok", "Huvudbok");
  await walker.follow("Beviljat, inte utbetalt", "Beviljat men inte utbetalt");
  await walker.reads("2 projekt", "Intecknat för 2028", "1 910 000,00");
  await walker.open("/year-end?show=all", "Beviljat men inte utbetalt");
  await walker.reads("92 563,92", "497 436,08", "2 500 000,00");
  await walker.follow(project.title, "Huvudbok");
  await walker.reads("497 436,08");
  await walker.follow("Medfinansiering", "Medfinansiering");
  await walker.reads(project.title, "3 ärenden");
  await walker.follow("Anslag", "Anslag");
  await walker.follow("13:1 ap.3", /Integrationsåtgärder/);
  await walker.reads("Per år som belastas");
}
