/** Reading a page as a person does, and typing into it. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

/** What is typed, by the field's name; several values tick several boxes. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;
/** What is written, in full or as a pattern. */
export type Words = string | RegExp;

const PATIENCE = 30_000;
/** A small telephone. */
const SMALL = { width: 360, height: 780 };

/** The page's heading stands, its scripts have started and no navigation is under way. A refusal is told instead of waited out. */
export async function headed(page: Page, heading: Words, javaScript: boolean): Promise<void> {
  if (javaScript) await settled(page);
  else await page.waitForLoadState();
  const title = page.getByRole("heading", { level: 1, name: loose(heading) });
  try {
    await title.waitFor({ timeout: PATIENCE });
  } catch {
    throw new Error(`"${String(heading)}" did not come up at ${page.url()}:\n${await told(page)}`);
  }
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const router = Reflect.get(globalThis, "__remixRouter") as RouterLike | undefined;
    return (
      router?.state.initialized === true &&
      router.state.navigation.state === "idle" &&
      router.state.revalidation === "idle"
    );
  });
  // What the router knows is drawn when the browser has nothing else to do.
  await page.evaluate(() => new Promise((drawn) => requestIdleCallback(drawn, { timeout: 2000 })));
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
export const loose = (text: Words): Words =>
  typeof text === "string" ? text : new RegExp(text.source.replaceAll(" ", "\\s"), text.flags);

/** The address without its ids. */
export const patternOf = (url: string): string =>
  new URL(url).pathname
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
    .replace(/\/\d+(?=\/|$)/g, "/:no")
    .replace(/\/confirmations\/.+/, "/confirmations/:token");

export async function type(page: Page, fields: Typed, within = "main"): Promise<void> {
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

export async function reads(page: Page, texts: readonly Words[]): Promise<void> {
  for (const text of texts) {
    try {
      await page.locator("main").getByText(loose(text)).first().waitFor({ timeout: PATIENCE });
    } catch {
      throw new Error(`"${String(text)}" is not to be read at ${page.url()}:\n${await told(page)}`);
    }
  }
}

export async function download(page: Page, link: Words): Promise<Buffer> {
  const coming = page.waitForEvent("download");
  await page
    .locator("main")
    .getByRole("link", { name: loose(link), exact: true })
    .first()
    .click();
  return readFile(await (await coming).path());
}

export async function sidewaysScroll(page: Page): Promise<string[]> {
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
