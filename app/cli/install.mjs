/** Installs the locked packages when they are missing or others than the lockfile says; plain Node. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { withFileLock } from "../server/file-lock.mjs";

const project = fileURLToPath(new URL("../..", import.meta.url));

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, link?: boolean }} Locked
 * @param {string} file
 * @returns {Record<string, Locked> | null}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(path.join(project, file), "utf8")).packages;
  } catch {
    return null;
  }
}

/**
 * npm writes node_modules/.package-lock.json last, so a broken installation is seen too. Packages for other platforms
 * may be absent; those for development too, where they were left out on purpose.
 */
function isInstalled() {
  const installed = packagesIn("node_modules/.package-lock.json");
  const locked = packagesIn("package-lock.json");
  if (!installed || !locked) return false;
  const withoutDevelopment = process.env.NODE_ENV === "production";
  return Object.entries(locked).every(([name, { version, dev, optional, devOptional }]) => {
    if (name === "") return true;
    const found = installed[name];
    if (found) return found.version === version;
    return optional === true || devOptional === true || (dev === true && withoutDevelopment);
  });
}

export async function installMissing() {
  if (isInstalled()) return;
  await withFileLock(
    path.join(project, ".cache", "install.lock"),
    () => {
      if (isInstalled()) return;
      console.error("Installing packages (once, a minute or so) …");
      // npm's own standard output goes to standard error: what a command prints must stay clean.
      const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
        cwd: project,
        stdio: ["ignore", process.stderr, "inherit"],
        shell: process.platform === "win32",
        // The tests and the build need the development packages, whatever NODE_ENV says here.
        env: { ...process.env, npm_config_include: "dev" },
      });
      if (npm.error) throw new Error(`npm could not be started: ${npm.error.message}`);
      if (npm.status !== 0)
        throw new Error(`\`npm ci\` failed${npm.signal ? ` (${npm.signal})` : ""}: see above.`);
    },
    { onWait: (holder) => console.error(`Waiting: process ${holder} is installing packages …`) },
  );
}
