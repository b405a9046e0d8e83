/** A real clamd with one signature of our own, so that nothing is fetched. Where it is missing, CI as root installs it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { virusScanner } from "~/gateways/virus-scan";
import { installPackages, sayLoudly } from "./debian-packages";

const program = "/usr/sbin/clamd";

/** What the signature finds; no program, and no known virus. */
export const HARMFUL = "LANSMEDEL-PROVVIRUS-8f2c41";
const VIRUS = "Lansmedel.Prov";

export function hasClamd(): boolean {
  if (!existsSync(program) && process.env.CI === "true") installPackages("clamav-daemon");
  if (existsSync(program)) return true;
  sayLoudly("THE TESTS WITH CLAMD ARE SKIPPED. Install: apt-get install clamav-daemon");
  return false;
}

type Clamd = { readonly url: string; readonly stop: () => Promise<void> };

export async function startClamd(): Promise<Clamd> {
  const folder = mkdtempSync(path.join(tmpdir(), "lansmedel-clamd-"));
  const socket = path.join(folder, "clamd.ctl");
  const signature = Buffer.from(HARMFUL).toString("hex");
  writeFileSync(path.join(folder, "own.ndb"), `${VIRUS}:0:*:${signature}\n`);
  const settings = [
    `LocalSocket ${socket}`,
    `DatabaseDirectory ${folder}`,
    "Foreground yes",
    "StreamMaxLength 2M",
    "MaxThreads 2",
  ];
  writeFileSync(path.join(folder, "clamd.conf"), `${settings.join("\n")}\n`);
  const child = spawn(program, ["--config-file", path.join(folder, "clamd.conf")], {
    stdio: "ignore",
  });
  const url = `unix://${socket}`;
  for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
    if (await virusScanner(url)?.isUp()) break;
    await pause(100);
  }
  return {
    url,
    stop: async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}
