/** hledger and ledger, the programs of others that compute our books again (Debian packages of the same names). */
import { execFileSync, spawnSync } from "node:child_process";
import { describe, it } from "vitest";

const names = ["hledger", "ledger"] as const;
const env = { ...process.env, LC_ALL: "C.UTF-8" };
const MAX_OUTPUT = 256 * 1024 * 1024;

const missing = names.filter((name) => spawnSync(name, ["--version"], { env }).status !== 0);

/** Describes tests against both programs; says loudly when they are skipped. */
export function describeWithTextTools(name: string, tests: () => void): void {
  if (missing.length === 0) {
    describe(name, tests);
    return;
  }
  console.warn(
    `SKIPPED: ${name}: ${missing.join(" and ")} not found (apt-get install hledger ledger)`,
  );
  describe(name, () => {
    it.skip(`needs ${missing.join(" and ")}`);
  });
}

export const run = (name: (typeof names)[number], args: readonly string[]): string =>
  execFileSync(name, args, { env, encoding: "utf8", maxBuffer: MAX_OUTPUT });

/** Every account that is not zero, with what hledger says of it. */
export function hledgerBalances(file: string): Map<string, string> {
  const csv = run("hledger", [
    "-f",
    file,
    "balance",
    "--flat",
    "--no-total",
    "--output-format=csv",
  ]);
  const rows = csv.trimEnd().split("\n").slice(1);
  return new Map(
    rows.map((row) => {
      const [, account = "", balance = ""] = /^"(.*)","(.*)"$/.exec(row) ?? [];
      return [account.replaceAll('""', '"'), balance.replaceAll('""', '"')];
    }),
  );
}

/** Every account that is not zero, with what ledger says of it. */
export function ledgerBalances(file: string): Map<string, string> {
  const lines = run("ledger", [
    "-f",
    file,
    "balance",
    "--flat",
    "--no-total",
    "--balance-format",
    "%A\t%(display_total)\n",
  ]);
  return new Map(
    lines
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const [account = "", balance = ""] = line.split("\t");
        return [account, balance];
      }),
  );
}
