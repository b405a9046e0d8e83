/**
 * A person who walks through the application in a browser: clicks what is written, types into fields, and reads the
 * heading of every page that comes up. Each page is looked at once for each person: axe, and sideways scroll at 360 px.
 * Without JavaScript every step is a new document, and the pages are read only.
 */
import type { Page } from "playwright-core";
import { demoPassword } from "../../app/cli/demo/people";
import { accessibilityFaults } from "./accessibility";
import type { BrowserPerson } from "./browser";
import {
  download,
  headed,
  loose,
  patternOf,
  reads,
  sidewaysScroll,
  type,
  type Typed,
  type Words,
} from "./page-reading";

export type Walker = {
  readonly page: Page;
  readonly javaScript: boolean;
  /** Everything that was wrong with the pages so far: axe, scripts, refused content, sideways scroll. */
  readonly faults: readonly string[];
  /** The pages that have been looked at, one line each. */
  readonly seen: readonly string[];
  /** Types an address. */
  readonly open: (path: string, heading: Words) => Promise<void>;
  /** Clicks a link, in the page before the frame around it, and reads the heading of the page that comes. */
  readonly follow: (link: Words, heading: Words) => Promise<void>;
  /** Presses a button and reads the heading of the page that comes. `within` is where it stands, when there are several. */
  readonly press: (button: Words, heading: Words, within?: string) => Promise<void>;
  readonly type: (fields: Typed, within?: string) => Promise<void>;
  /** Becomes a person of the demo, by its door in the bar at the top, and lands on the person's first page. */
  readonly become: (name: string, heading: Words) => Promise<void>;
  /** Signs in with user name and password. */
  readonly signIn: (login: string, heading: Words) => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** Moves the demo's clock, in Swedish time. */
  readonly moveClock: (day: string, time?: string) => Promise<void>;
  /** Reads the heading of a page that has come up in some other way. */
  readonly stands: (heading: Words) => Promise<void>;
  /** Clicks a link that gives a file. */
  readonly download: (link: Words) => Promise<Buffer>;
  /** Finds a label with a value beside it. */
  readonly states: (label: string, value: string) => Promise<void>;
  /** Waits until the text can be read on the page. */
  readonly reads: (...texts: readonly Words[]) => Promise<void>;
};

export function walker({ page, faults, javaScript }: BrowserPerson, origin: string): Walker {
  const seen = new Map<string, string>();
  let who = "nobody";

  const arrive = async (heading: Words) => {
    await headed(page, heading, javaScript);
    const key = `${who} ${patternOf(page.url())}`;
    if (seen.has(key)) return;
    seen.set(key, typeof heading === "string" ? heading : heading.source);
    if (!javaScript) return;
    const found = [...(await accessibilityFaults(page)), ...(await sidewaysScroll(page))];
    faults.push(...found.map((fault) => `${key}: ${fault}`));
  };
  const open: Walker["open"] = async (path, heading) => {
    await page.goto(`${origin}${path}`);
    await arrive(heading);
  };
  const click =
    (role: "link" | "button") =>
    async (name: Words, heading: Words, within = "main") => {
      const at = (place: string) =>
        page.locator(place).getByRole(role, { name: loose(name), exact: true });
      const chosen = (await at(within).count()) > 0 ? at(within) : at("body");
      const loaded = javaScript ? null : page.waitForEvent("load");
      await Promise.all([loaded, chosen.first().click()]);
      await arrive(heading);
    };
  const follow = click("link");
  const press = click("button");
  return {
    page,
    javaScript,
    faults,
    get seen() {
      return [...seen].map(([key, heading]) => `${key}: ${heading}`);
    },
    open,
    follow,
    press,
    stands: arrive,
    download: (link) => download(page, link),
    type: (fields, within) => type(page, fields, within),
    become: async (name, heading) => {
      await follow("Byt person", "Välj person");
      who = name;
      await press(`Bli ${name}`, heading);
    },
    signIn: async (login, heading) => {
      await follow("Logga in", "Logga in");
      await type(page, { login, password: demoPassword });
      who = login;
      await press("Logga in", heading, "main");
    },
    signOut: async () => {
      who = "nobody";
      await press("Logga ut", "Projektmedel för integration i länet");
    },
    moveClock: async (day, time = "09.00") => {
      await follow("Byt datum", "Flytta demots klocka");
      await type(page, { day, time });
      await press("Flytta klockan", "Flytta demots klocka");
      await reads(page, [new RegExp(`kl\\. ${time.replace(".", "\\.")}`)]);
    },
    states: async (label, value) => {
      const term = page.getByRole("term").filter({ hasText: label });
      const pair = page
        .locator("dl > div")
        .filter({ has: term })
        .filter({ hasText: loose(value) });
      await pair.first().waitFor();
    },
    reads: (...texts) => reads(page, texts),
  };
}
