import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";

const folder = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));

type Project = {
  readonly seconds: number;
  readonly setup?: readonly string[];
  readonly last?: boolean;
};

/** One project per kind of test, by speed: run one with `npm test -- --project domain`. */
const project = (
  name: string,
  { seconds, setup = [], last }: Project,
): TestProjectConfiguration => ({
  extends: true,
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    testTimeout: seconds * 1000,
    hookTimeout: Math.max(60, seconds) * 1000,
    globalSetup: setup.map((file) => folder(`tests/support/${file}`)),
    // Browsers and servers come after the rest, so that neither waits for the other's processor.
    sequence: { groupOrder: last ? 1 : 0 },
  },
});

const database = "database-server.setup.ts";

export default defineConfig({
  resolve: { alias: { "~": folder("app"), "~db": folder("db"), "~ledger": folder("ledger") } },
  test: {
    passWithNoTests: false,
    maxWorkers: "100%",
    projects: [
      project("domain", { seconds: 20 }),
      project("ledger", { seconds: 60, setup: [database] }),
      project("db", { seconds: 60, setup: [database, "text-tools.setup.ts"] }),
      project("routes", { seconds: 60, setup: [database] }),
      project("e2e", { seconds: 900, setup: [database, "browser.setup.ts"], last: true }),
    ],
  },
});
