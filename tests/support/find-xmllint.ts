/** libxml2's validator: the one on the PATH, or Debian's, installed by root. Null, loudly, when there is none. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

function onPath(): string | null {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return (
    folders.map((folder) => path.join(folder, "xmllint")).find((file) => existsSync(file)) ?? null
  );
}

function installed(): string | null {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  console.error("Payment file: installing Debian's package libxml2-utils …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "--yes", "--no-install-recommends", "libxml2-utils"];
  try {
    for (const args of [["update"], install])
      execFileSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] });
  } catch {
    return null;
  }
  return onPath();
}

export function findXmllint(): string | null {
  const found = onPath() ?? installed();
  if (!found) console.warn("SKIPPED: the schemas of ISO 20022: there is no xmllint");
  return found;
}
