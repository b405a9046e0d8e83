/** Every page about the bank, recoveries, stops, limits, rules, closing, appropriations, years and the ledger, as those who work there see it: axe, and 360 px. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startAsDemo } from "~/domain/identity/index.server";
import type { StaffRole } from "~/domain/shared/actor";
import { connect } from "~db/client";
import { firstSettled } from "../../app/cli/demo/stages/first-settled";
import { moneyDoors } from "../routes/access/expectations/money";
import { ledgerDoors } from "../routes/access/expectations/ledger";
import { recoveryDoors } from "../routes/access/expectations/recoveries";
import { yearDoors } from "../routes/access/expectations/years";
import { drawAndPropose } from "../support/add-controlled-things";
import { addLateThings, addSharedDraft, addThings } from "../support/add-demo-things";
import { startApp, type RunningApp } from "../support/app";
import { describeInBrowser, useBrowser } from "../support/browser";
import { addBoard } from "../support/builders";
import { addRecovery } from "../support/demo-recovery";
import { findThings, type Things } from "../support/demo-things";
import { told } from "../support/told-story";
import { walker } from "../support/walker";

const MINUTE = 60_000;

/** Who is asked first. */
const logins: Readonly<Partial<Record<StaffRole, string>>> = {
  accountant: "e1",
  attestant: "e2",
  controller: "c1",
  case_officer: "h1",
  decision_maker: "d1",
};
const subjects =
  /^(?:reconciliation|bank-|differences|recoveries|projects\/:id\/(?:payment-stop|recoveries)|attest-limits|admin\/rules|periods|year-end$|appropriations|received-funds|ledger|projects\/:id\/years)/;
const files = /original$|demo-statement$|\.csv$/;

const doors = { ...moneyDoors, ...recoveryDoors, ...ledgerDoors, ...yearDoors };

/** The addresses that have a page, with the person who goes there. */
function pagesOf(things: Things): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const [pattern, { at, get }] of Object.entries(doors)) {
    if (!get || !subjects.test(pattern) || files.test(pattern)) continue;
    const login = Object.entries(logins).find(([role]) => get.may.includes(role as StaffRole));
    if (!login) throw new Error(`nobody goes to ${pattern}`);
    const params = at?.(things) ?? {};
    const address = pattern.replace(/:(\w+)/g, (_, name: string) => params[name] ?? "");
    pages.set(login[1], [...(pages.get(login[1]) ?? []), `/${address}`]);
  }
  return pages;
}

describeInBrowser("the pages about money", () => {
  const browser = useBrowser();
  const folder = mkdtempSync(path.join(tmpdir(), "lansmedel-files-"));
  let app: RunningApp;
  let pages: Map<string, string[]>;
  beforeAll(async () => {
    app = await startApp({ demo: true });
    process.env.DATA_DIR = folder;
    startAsDemo();
    pages = await told(app.databaseUrl, async () => {
      const db = connect({ url: app.databaseUrl, max: 1 });
      await addThings();
      await firstSettled();
      await addLateThings(db);
      await drawAndPropose(db);
      await addSharedDraft(await addBoard(db, "14"));
      await addRecovery();
      const things = await findThings(db);
      await db.destroy();
      return pagesOf(things);
    });
  }, 5 * MINUTE);
  afterAll(async () => {
    delete process.env.DATA_DIR;
    rmSync(folder, { recursive: true, force: true });
    await app.stop();
  });

  test(
    "have no fault that axe finds, and fit a small telephone",
    { timeout: 10 * MINUTE },
    async () => {
      let looked = 0;
      const faults: string[] = [];
      for (const [login, addresses] of pages) {
        const walk = walker(await browser.person(), app.url);
        await walk.open("/", "Projektmedel för integration i länet");
        await walk.signIn(login, "Väntar på dig");
        for (const address of addresses) {
          await walk.open(address, /./);
          const status = await walk.page.evaluate(() => {
            const [entry] = performance.getEntriesByType("navigation");
            return (entry as PerformanceNavigationTiming).responseStatus;
          });
          if (status !== 200) faults.push(`${login} ${address}: ${status}`);
          looked++;
        }
        faults.push(...walk.faults);
      }
      expect(faults).toEqual([]);
      expect(looked).toBeGreaterThan(45);
    },
  );
});
