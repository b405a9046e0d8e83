/** hledger and ledger, the programs of others that compute our books again. */
import { execFileSync } from "node:child_process";
import { describe, inject, it } from "vitest";
import { textToolEnv, type TextTool } from "./find-text-tools";

const MAX_OUTPUT = 256 * 1024 * 1024;

/** Describes tests against both programs; without them they are skipped, and say what they need. */
export function describeWithTextTools(name: string, tests: () => void): void {
  const missing = inject("missingTextTools");
  if (missing.length === 0) describe(name, tests);
  else
    describe(name, () => {
      it.skip(`needs ${missing.join(" and ")}: apt-get install ${missing.join(" ")}`);
    });
}

export const run = (name: TextTool, args: readonly string[]): string =>
  execFileSync(name, args, { env: textToolEnv(), encoding: "utf8", maxBuffer: MAX_OUTPUT });

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
