/** A real browser for the tests, and people who use it. */
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, inject } from "vitest";

/** As `describe`, skipped where no browser was found. */
export const describeInBrowser = inject("chromium") ? describe : describe.skip;

// No connections of the browser's own: tests stay on this machine.
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

async function launch(): Promise<Browser> {
  const executablePath = inject("chromium");
  if (!executablePath) throw new Error("no browser: use describeInBrowser");
  const start = (args: string[]) => chromium.launch({ executablePath, args: [...quiet, ...args] });
  if (process.getuid?.() === 0) return start(["--no-sandbox"]);
  // Some machines let nobody but root make the namespaces that the sandbox needs.
  return start([]).catch(() => start(["--no-sandbox"]));
}

export type PersonOptions = {
  /** False: as with a browser that runs no scripts. */
  readonly javaScript?: boolean;
  /** CSS pixels; 360 is a small telephone. */
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
};

/** One person's browser: own cookies, and everything that went wrong in it. */
export type BrowserPerson = {
  readonly page: Page;
  readonly javaScript: boolean;
  readonly context: BrowserContext;
  /** Script errors, console errors and refused content, in the order they came; [] when all is well. */
  readonly faults: string[];
};

export type TestBrowser = {
  readonly person: (options?: PersonOptions) => Promise<BrowserPerson>;
};

/** A browser for the file's tests, closed after them. Call it inside describeInBrowser. */
export function useBrowser(): TestBrowser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    person: async (options = {}) => {
      if (!browser) throw new Error("the browser runs only while tests run");
      return newPerson(browser, options);
    },
  };
}

async function newPerson(
  browser: Browser,
  { javaScript = true, width = 1280, height = 900, locale = "sv-SE" }: PersonOptions,
): Promise<BrowserPerson> {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: { width, height },
    locale,
    timezoneId: "Europe/Stockholm",
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("console", (message) => {
    // A refused form (409, 422) is an answer; the browser's own console calls every such status an error.
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text()))
      faults.push(`console: ${message.text()}`);
  });
  return { page, javaScript, context, faults };
}
