/** hledger and ledger for the run. Where they are missing, CI as root installs them; otherwise their tests are skipped, loudly. */
import type { TestProject } from "vitest/node";
import { installPackages, sayLoudly } from "./debian-packages";
import { missingTextTools, type TextTool } from "./find-text-tools";

declare module "vitest" {
  export interface ProvidedContext {
    missingTextTools: readonly TextTool[];
  }
}

export default function setup(project: TestProject): void {
  const wanted = missingTextTools();
  if (wanted.length > 0 && process.env.CI === "true") installPackages(...wanted);
  const missing = missingTextTools();
  project.provide("missingTextTools", missing);
  if (missing.length > 0)
    sayLoudly(
      `THE TESTS WITH HLEDGER AND LEDGER ARE SKIPPED. Missing: ${missing.join(", ")}. Install: apt-get install ${missing.join(" ")}`,
    );
}
