/** The same grant from beginning to end in a browser that runs no scripts: every form works, row buttons and sums included. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startApp, type RunningApp } from "../support/app";
import { describeInBrowser, useBrowser } from "../support/browser";
import { walker, type Walker } from "../support/walker";
import { accept, confirmByLink, recordCertificates, verifyAccount } from "./story/accepting";
import { begin, finish, submit } from "./story/applying";
import { assess, assign, checkFormally, rank, titleOf } from "./story/assessing";
import { claim } from "./story/claiming";
import { decide, propose, readLetter } from "./story/deciding";
import { approveAdvance, pay } from "./story/paying";
import { prepareCall, publishCall, recordAuthority, recordItem } from "./story/preparing";
import {
  decideSettlement,
  prepareSettlement,
  readSettled,
  submitReport,
  writeReport,
} from "./story/settling";

const MINUTE = 60_000;
const start = "Projektmedel för integration i länet";
const budget = "Budget och finansiering";
const title = titleOf("forening");

/** An amount that nobody can read: said at the field, and everything typed is kept; then the row goes. */
async function mistype(walk: Walker) {
  const row = "other[0]";
  await walk.follow(title, title);
  await walk.follow(budget, budget);
  await walk.press("Lägg till kostnad", budget);
  await walk.type({ [`${row}.description`]: "Fika", [`${row}.amount`]: "tolv tusen", grant: "5" });
  await walk.press("Räkna om", budget);
  await walk.reads(/[Vv]i förstår inte "tolv tusen"/);
  const kept = async (name: string) => walk.page.locator(`[name="${name}"]`).inputValue();
  expect(await kept(`${row}.description`)).toBe("Fika");
  expect(await kept(`${row}.amount`)).toBe("tolv tusen");
  expect(await kept("grant")).toBe("5");
  await walk.press("Ta bort Fika", budget);
  expect(await walk.page.locator('[value="Fika"]').count()).toBe(0);
  await walk.open("/home", "Föreningen Språkbron Sundhamra");
}

async function apply(walk: Walker) {
  await walk.moveClock("2027-01-04", "10.20");
  await recordItem(walk, { year: "2027", allotted: "1 000 000", decidedOn: "2026-12-21" });
  await recordAuthority(walk);
  await walk.moveClock("2027-01-08", "13.10");
  await prepareCall(walk);
  await publishCall(walk);
  await walk.moveClock("2027-02-15", "13.30");
  await begin(walk, "forening");
  await walk.follow("Översikt", "Föreningen Språkbron Sundhamra");
  await mistype(walk);
  await finish(walk, "forening");
  await confirmByLink(walk, "forening", "Sundhamra kommun");
  await walk.moveClock("2027-03-01", "14.52");
  const second = /1 mars 2027 kl\. 14\.52\.\d\d/;
  await submit(walk, "forening", { caseNumber: "DEMO 851-0101-2027", second });
}

async function decideUpon(walk: Walker) {
  await walk.moveClock("2027-04-06", "15.00");
  await walk.become("Handläggare H1", "Väntar på dig");
  await checkFormally(walk, "forening");
  await assign(walk, ["forening"]);
  for (const [at, who] of (["Bedömare B1", "Bedömare B2"] as const).entries()) {
    await walk.become(who, "Väntar på dig");
    await assess(walk, "forening", at === 0 ? 0 : 1);
  }
  await walk.become("Handläggare H1", "Väntar på dig");
  await rank(walk, "86,00");
  await propose(walk, "forening");
  await walk.moveClock("2027-05-20", "10.14");
  await walk.become("Länsråd D1", "Väntar på dig");
  await decide(walk, "forening");
  await readLetter(walk);
  await walk.become("Handläggare H1", "Väntar på dig");
  await recordCertificates(walk, "forening");
  await verifyAccount(walk, "forening");
  await accept(walk, "forening");
}

async function payAndSettle(walk: Walker) {
  await walk.moveClock("2027-08-09", "10.00");
  await approveAdvance(walk);
  const day = (on: string) => ({
    attested: on,
    sent: next(on),
    paysOn: next(on),
    confirmed: next(next(on)),
  });
  const advance = { amount: "295 000,00 kr", kind: "Förskott", run: 1 };
  await pay(walk, { ...advance, ...day("2027-08-16") });
  await claim(walk, 1, "0,00 kr");
  await walk.moveClock("2028-01-03", "09.20");
  await recordItem(walk, { year: "2028", allotted: "4 000 000", decidedOn: "2027-12-20" });
  await claim(walk, 2, "25 670,05 kr");
  const second = { amount: "25 670,05 kr", kind: "Rekvisition 2", run: 2 };
  await pay(walk, { ...second, ...day("2028-03-01") });
  await claim(walk, 3, "151 329,95 kr");
  const third = { amount: "151 329,95 kr", kind: "Rekvisition 3", run: 3 };
  await pay(walk, { ...third, ...day("2028-06-28") });
  await walk.moveClock("2028-10-20", "14.05");
  await writeReport(walk);
  await submitReport(walk);
  await prepareSettlement(walk);
  await decideSettlement(walk);
  const last = { amount: "25 436,08 kr", kind: "Slutbetalning", run: 4 };
  await pay(walk, { ...last, ...day("2028-11-14") });
  await readSettled(walk);
}

/** The day after, in the same month. */
const next = (day: string): string =>
  `${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, "0")}`;

describeInBrowser("the forms without scripts", () => {
  const browser = useBrowser();
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({ demo: "people" });
  }, 5 * MINUTE);
  afterAll(async () => {
    expect(await app.stop()).toBe(0);
  });

  test("every form of the story, filled in by hand", { timeout: 20 * MINUTE }, async () => {
    const walk = walker(await browser.person({ javaScript: false }), app.url);
    await walk.open("/", start);
    await walk.signIn("h1", "Väntar på dig");
    await walk.signOut();
    await apply(walk);
    await decideUpon(walk);
    await payAndSettle(walk);
    expect(walk.faults).toEqual([]);
  });

  test("a wrong password is refused, the user name kept", { timeout: 5 * MINUTE }, async () => {
    const walk = walker(await browser.person({ javaScript: false }), app.url);
    await walk.open("/sign-in", "Logga in");
    await walk.type({ login: "h1", password: "inte det här" });
    await walk.press("Logga in", "Logga in", "main");
    await walk.reads("Det gick inte");
    expect(await walk.page.locator("[name=login]").inputValue()).toBe("h1");
    expect(await walk.page.locator("[name=password]").inputValue()).toBe("");
  });
});
