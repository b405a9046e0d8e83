/**
 * The whole life of one grant, by clicking and typing as people would, in a real browser against the started application:
 * from an empty appropriation in January 2027 to the last payment in November 2028. The demo holds nothing but its people.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ApplicantKey } from "../../app/cli/demo/people";
import { startApp, type RunningApp } from "../support/app";
import { programOn } from "../support/program";
import { describeInBrowser, useBrowser } from "../support/browser";
import { walker, type Walker } from "../support/walker";
import {
  accept,
  cannotAccept,
  confirmByLink,
  recordCertificates,
  verifyAccount,
} from "./story/accepting";
import { begin, finish, submit } from "./story/applying";
import { assess, assign, checkFormally, rank } from "./story/assessing";
import { claim } from "./story/claiming";
import { decide, propose, readLetter } from "./story/deciding";
import { audit, seeOpenCall, seeResults } from "./story/looking";
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
const byArrival: readonly ApplicantKey[] = ["kommun", "forening", "folkhogskola"];
const byRank: readonly ApplicantKey[] = ["forening", "folkhogskola", "kommun"];

async function prepare(walk: Walker) {
  await walk.open("/", "Projektmedel för integration i länet");
  await walk.moveClock("2027-01-04", "10.20");
  await recordItem(walk, { year: "2027", allotted: "1 miljon", decidedOn: "2026-12-21" });
  await recordAuthority(walk);
  await walk.moveClock("2027-01-08", "13.10");
  await prepareCall(walk);
  await publishCall(walk);
}

async function apply(walk: Walker) {
  await walk.signOut();
  await walk.moveClock("2027-01-18", "09.00");
  await seeOpenCall(walk);
  await walk.moveClock("2027-02-15", "13.30");
  for (const key of byArrival) await begin(walk, key);
  await walk.moveClock("2027-02-22", "10.05");
  for (const key of byArrival) await finish(walk, key);
  await confirmByLink(walk, "forening", "Sundhamra kommun");
  const times = ["11.07", "14.52", "15.20"];
  for (const [at, key] of byArrival.entries()) {
    const time = times[at] ?? "";
    await walk.moveClock("2027-03-01", time);
    const second = new RegExp(`1 mars 2027 kl\\. ${time}\\.\\d\\d`);
    await submit(walk, key, { caseNumber: `DEMO 851-010${at + 1}-2027`, second });
  }
}

async function judge(walk: Walker) {
  await walk.moveClock("2027-03-08", "10.15");
  await walk.become("Handläggare H1", "Väntar på dig");
  for (const key of byArrival) await checkFormally(walk, key);
  await walk.moveClock("2027-03-15", "09.00");
  await assign(walk, byArrival);
  await walk.moveClock("2027-04-06", "15.00");
  for (const [at, who] of (["Bedömare B1", "Bedömare B2"] as const).entries()) {
    await walk.become(who, "Väntar på dig");
    for (const key of byArrival) await assess(walk, key, at === 0 ? 0 : 1);
  }
  await walk.moveClock("2027-04-12", "13.00");
  await walk.become("Handläggare H1", "Väntar på dig");
  await rank(walk, "86,00", "83,50", "76,50");
}

async function award(walk: Walker) {
  await walk.moveClock("2027-05-10", "11.00");
  for (const key of byRank) await propose(walk, key);
  await walk.moveClock("2027-05-20", "10.14");
  await walk.become("Länsråd D1", "Väntar på dig");
  for (const key of byRank) await decide(walk, key);
  await readLetter(walk);
  await walk.follow("Utlysningar", "Utlysningar");
  await walk.follow("Integrationsfrämjande projektmedel 2027–2028", /^Integrations/);
  for (const year of [2027, 2028]) await walk.states(`Kvar att bevilja ${year}`, "0,00 kr");
}

async function begun(walk: Walker) {
  await walk.moveClock("2027-06-01", "10.00");
  await walk.become("Handläggare H1", "Väntar på dig");
  for (const key of byRank) await recordCertificates(walk, key);
  for (const key of byRank) await verifyAccount(walk, key);
  await walk.moveClock("2027-06-10", "09.45");
  await accept(walk, "forening");
  await cannotAccept(walk, "kommun", "Samordningsförbundet Sundet (påhittat)");
}

async function run(walk: Walker) {
  await walk.moveClock("2027-08-09", "10.00");
  await approveAdvance(walk);
  await pay(walk, {
    amount: "295 000,00 kr",
    kind: "Förskott",
    run: 1,
    attested: "2027-08-16",
    sent: "2027-08-17",
    paysOn: "2027-08-19",
    confirmed: "2027-08-20",
  });
  await claim(walk, 1, "0,00 kr");
  await walk.moveClock("2028-01-03", "09.20");
  await recordItem(walk, { year: "2028", allotted: "4 000 000", decidedOn: "2027-12-20" });
  await claim(walk, 2, "25 670,05 kr");
  await pay(walk, {
    amount: "25 670,05 kr",
    kind: "Rekvisition 2",
    run: 2,
    attested: "2028-02-25",
    sent: "2028-02-28",
    paysOn: "2028-03-01",
    confirmed: "2028-03-02",
  });
  await claim(walk, 3, "151 329,95 kr");
  await pay(walk, {
    amount: "151 329,95 kr",
    kind: "Rekvisition 3",
    run: 3,
    attested: "2028-06-27",
    sent: "2028-06-28",
    paysOn: "2028-06-29",
    confirmed: "2028-06-30",
  });
}

async function end(walk: Walker) {
  await walk.moveClock("2028-10-20", "14.05");
  await writeReport(walk);
  await walk.moveClock("2028-10-27", "11.30");
  await submitReport(walk);
  await walk.moveClock("2028-11-06", "09.50");
  await prepareSettlement(walk);
  await walk.moveClock("2028-11-10", "10.30");
  await decideSettlement(walk);
  await pay(walk, {
    amount: "25 436,08 kr",
    kind: "Slutbetalning",
    run: 4,
    attested: "2028-11-13",
    sent: "2028-11-14",
    paysOn: "2028-11-15",
    confirmed: "2028-11-16",
  });
  await readSettled(walk);
}

describeInBrowser("the story of a grant", () => {
  const browser = useBrowser();
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({ demo: "people" });
  }, 5 * MINUTE);
  afterAll(async () => {
    expect(await app.stop()).toBe(0);
  });

  test("from appropriation to the last payment, by hand", { timeout: 20 * MINUTE }, async () => {
    const walk = walker(await browser.person(), app.url);
    await prepare(walk);
    await apply(walk);
    await judge(walk);
    await award(walk);
    await begun(walk);
    await run(walk);
    await end(walk);
    await walk.signOut();
    await seeResults(walk);
    await audit(walk);
    expect(walk.faults).toEqual([]);
    const program = programOn(() => "");
    const verified = await program.run(["verify", "--json"], { DATABASE_URL: app.databaseUrl });
    expect(JSON.parse(verified.output)).toMatchObject({ differences: [] });
    expect(verified.code).toBe(0);
  });
});
