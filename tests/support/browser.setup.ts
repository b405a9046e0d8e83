/** Finds the browser once for the run. Without one the browser tests are skipped, loudly; under CI that is a failure. */
import type { TestProject } from "vitest/node";
import { ensureBuild } from "../../app/cli/build";
import { sayLoudly } from "./debian-packages";
import { findChromium } from "./find-chromium";

declare module "vitest" {
  export interface ProvidedContext {
    chromium: string | null;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  await ensureBuild();
  const chromium = findChromium();
  project.provide("chromium", chromium);
  if (chromium) return;
  const missing =
    "No browser was found. Install chromium, or name a Chromium or Chrome in CHROMIUM=/path/to/it.";
  if (process.env.CI === "true") throw new Error(`The browser tests cannot run. ${missing}`);
  sayLoudly(`THE BROWSER TESTS ARE SKIPPED. ${missing}`);
}
