/** Programs of others that some tests run: Debian's own packages, installed only by root. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** False when this is not Debian, not root, or the packages cannot be fetched. */
export function installPackages(...packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.error(`Installing Debian's ${packages.join(", ")} for the tests …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "--yes", "--no-install-recommends", ...packages];
  try {
    for (const args of [["update"], install])
      execFileSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] });
    return true;
  } catch {
    return false;
  }
}

/** What the run leaves out, and how it can be had: not to be overlooked among the results. */
export function sayLoudly(text: string): void {
  const line = "!".repeat(100);
  console.error(`${line}\n${text}\n${line}`);
}
