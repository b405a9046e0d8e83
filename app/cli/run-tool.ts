/** Runs an installed tool's own script with this Node, in the project's folder; Ctrl-C reaches both. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../server/project";
import { untilStopped } from "./stop-signal";

type Tool = { readonly package: string; readonly bin: string };

/** The script behind a package's command, read from its package.json: no shell, no PATH. */
function scriptOf({ package: name, bin }: Tool): string {
  const folder = path.join(projectFolder, "node_modules", name);
  const { bin: bins } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bins === "string" ? bins : bins[bin];
  if (!script) throw new Error(`${name} has no command ${bin}`);
  return path.join(folder, script);
}

type Run = { readonly code: number; readonly output: string };

/** `quiet` collects what it prints instead of passing it on. */
export async function runTool(
  tool: Tool,
  args: readonly string[],
  { quiet = false, env = {} }: { quiet?: boolean; env?: Record<string, string> } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [scriptOf(tool), ...args], {
    cwd: projectFolder,
    env: { ...process.env, ...env },
    stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
  });
  let output = "";
  child.stdout?.on("data", (text) => (output += String(text)));
  child.stderr?.on("data", (text) => (output += String(text)));
  void untilStopped().then((signal) => child.kill(signal));
  const [code] = (await once(child, "close")) as [number | null];
  return { code: code ?? 1, output };
}
