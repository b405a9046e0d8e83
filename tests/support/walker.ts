/**
 * A person who walks through the application in a browser: clicks what is written, types into fields, and reads the
 * heading of every page that comes up. Each page is looked at once for each person: axe, and sideways scroll at 360 px.
 */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { accessibilityFaults } from "./accessibility";
import type { BrowserPerson } from "./browser";

/** What is typed, by the field's name; several values tick several boxes. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;
export type Heading = string | RegExp;

export type Walker = {
  readonly page: Page;
  /** Everything that was wrong with the pages so far: axe, scripts, refused content, sideways scroll. */
  readonly faults: readonly string[];
  /** The pages that have been looked at, one line each. */
  readonly seen: readonly string[];
  /** Types an address. */
  readonly open: (path: string, heading: Heading) => Promise<void>;
  /** Clicks a link, in the page before the frame around it, and reads the heading of the page that comes. */
  readonly follow: (link: Heading, heading: Heading) => Promise<void>;
  /** Presses a button and reads the heading of the page that comes. `within` is where it stands, when there are several. */
  readonly press: (button: Heading, heading: Heading, within?: string) => Promise<void>;
  readonly type: (fields: Typed, within?: string) => Promise<void>;
  /** Becomes a person of the demo, by its door in the bar at the top, and lands on the person's first page. */
  readonly become: (name: string, heading: Heading) => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** Moves the demo's clock, in Swedish time. */
  readonly moveClock: (day: string, time?: string) => Promise<void>;
  /** Reads the heading of a page that has come up in some other way. */
  readonly stands: (heading: Heading) => Promise<void>;
  /** Clicks a link that gives a file. */
  readonly download: (link: Heading) => Promise<Buffer>;
  /** Finds a label with a value beside it. */
  readonly states: (label: string, value: string) => Promise<void>;
  /** Waits until the text can be read on the page. */
  readonly reads: (...texts: readonly Heading[]) => Promise<void>;
};

const SMALL = { width: 360, height: 780 };

export function walker({ page, faults }: BrowserPerson, origin: string): Walker {
  const seen = new Map<string, string>();
  let who = "nobody";

  const arrive = async (heading: Heading) => {
    await headed(page, heading);
    const key = `${who} ${patternOf(page.url())}`;
    if (seen.has(key)) return;
    seen.set(key, typeof heading === "string" ? heading : heading.source);
    const found = [...(await accessibilityFaults(page)), ...(await sidewaysScroll(page))];
    faults.push(...found.map((fault) => `${key}: ${fault}`));
  };
  const open: Walker["open"] = async (path, heading) => {
    await page.goto(`${origin}${path}`);
    await arrive(heading);
  };
  const click =
    (role: "link" | "button") =>
    async (name: Heading, heading: Heading, within = "main") => {
      const at = (place: string) =>
        page.locator(place).getByRole(role, { name: loose(name), exact: true });
      const chosen = (await at(within).count()) > 0 ? at(within) : at("body");
      await chosen.first().click();
      await arrive(heading);
    };
  const follow = click("link");
  const press = click("button");
  return {
    page,
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
    signOut: async () => {
      who = "nobody";
      await press("Logga ut", /./);
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

/** The page's heading stands, its scripts have started and no navigation is under way. A refusal is told instead of waited out. */
async function headed(page: Page, heading: Heading): Promise<void> {
  await page.waitForFunction(() => {
    const router = Reflect.get(globalThis, "__remixRouter") as RouterLike | undefined;
    return (
      router?.state.initialized === true &&
      router.state.navigation.state === "idle" &&
      router.state.revalidation === "idle"
    );
  });
  const title = page.getByRole("heading", { level: 1, name: loose(heading) });
  try {
    await title.waitFor({ timeout: 10_000 });
  } catch {
    throw new Error(`"${String(heading)}" did not come up at ${page.url()}:\n${await told(page)}`);
  }
}

type RouterLike = {
  readonly state: {
    readonly initialized: boolean;
    readonly navigation: { readonly state: string };
    readonly revalidation: string;
  };
};

/** What the page says instead. */
async function told(page: Page): Promise<string> {
  const texts = await page.locator("h1, [role=alert]").allInnerTexts();
  return texts.join("\n");
}

/** Amounts and times hold no-break spaces, which a pattern is not to care about. */
const loose = (text: Heading): Heading =>
  typeof text === "string" ? text : new RegExp(text.source.replaceAll(" ", "\\s"), text.flags);

/** The address without its ids. */
const patternOf = (url: string): string =>
  new URL(url).pathname
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
    .replace(/\/\d+(?=\/|$)/g, "/:no")
    .replace(/\/confirmations\/.+/, "/confirmations/:token");

async function type(page: Page, fields: Typed, within = "main"): Promise<void> {
  const form = page.locator(within);
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]:not([type=hidden])`);
    const kind = await field
      .first()
      .evaluate((element) =>
        element instanceof HTMLInputElement ? element.type : element.tagName,
      );
    if (kind === "radio" || kind === "checkbox") {
      for (const one of typeof value === "string" ? [value] : value)
        await form.locator(`[name="${name}"][value="${one}"]`).check();
    } else if (kind === "SELECT") await field.selectOption(value);
    else await field.fill(String(value));
  }
}

async function reads(page: Page, texts: readonly Heading[]): Promise<void> {
  for (const text of texts) {
    try {
      await page.locator("main").getByText(loose(text)).first().waitFor({ timeout: 10_000 });
    } catch {
      throw new Error(`"${String(text)}" is not to be read at ${page.url()}:\n${await told(page)}`);
    }
  }
}

async function download(page: Page, link: Heading): Promise<Buffer> {
  const coming = page.waitForEvent("download");
  await page
    .locator("main")
    .getByRole("link", { name: loose(link), exact: true })
    .first()
    .click();
  return readFile(await (await coming).path());
}

async function sidewaysScroll(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize(SMALL);
  const { wide, widest } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const beyond = [...document.querySelectorAll("main *")].find(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return { wide: scrollWidth - clientWidth, widest: beyond?.outerHTML.slice(0, 120) };
  });
  if (before) await page.setViewportSize(before);
  return wide > 0 ? [`scrolls ${wide} px sideways at 360 px: ${widest}`] : [];
}
