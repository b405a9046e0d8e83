/** What axe finds wrong with a page, by WCAG 2.2 A and AA. */
import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";

type InjectedAxe = { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** One line a violation: the rule, and where; [] when there is none. Needs a page that runs scripts. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    // The global that the injected script has made; axe itself is not in this function's reach.
    const { axe: injected } = globalThis as unknown as { axe: InjectedAxe };
    const { violations } = await injected.run(document, {
      runOnly: { type: "tag", values },
      resultTypes: ["violations"],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
  }, tags);
}
