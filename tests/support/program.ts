/** The command line as a newcomer runs it: a process of its own, on the embedded server in a folder of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../app/cli/lansmedel.mjs", import.meta.url));

export type Started = { readonly child: ChildProcess; readonly output: () => string };
export type Ended = { readonly code: number | null; readonly output: string };

export type Program = {
  /** Starts it in a process group of its own, as a terminal does. */
  readonly begin: (args: readonly string[], env?: Record<string, string>) => Started;
  /** Runs it to its end. */
  readonly run: (args: readonly string[], env?: Record<string, string>) => Promise<Ended>;
  /** Starts a server and waits until it says where it listens. */
  readonly serving: (args?: readonly string[]) => Promise<Started & { readonly url: string }>;
};

/** `data`: the folder for the embedded server, whatever DATABASE_URL says in this run. */
export function programOn(data: () => string): Program {
  const begin: Program["begin"] = (args, given = {}) => {
    const { DATABASE_URL: _other, LANSMEDEL_DEMO: _demo, ...env } = process.env;
    const child = spawn(process.execPath, [script, ...args], {
      env: { ...env, DATA_DIR: data(), PORT: "0", NODE_ENV: "production", ...given },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    let output = "";
    child.stdout.on("data", (text) => (output += String(text)));
    child.stderr.on("data", (text) => (output += String(text)));
    return { child, output: () => output };
  };
  const run: Program["run"] = async (args, env) => {
    const { child, output } = begin(args, env);
    await once(child, "close");
    return { code: child.exitCode, output: output() };
  };
  const serving: Program["serving"] = async (args = ["serve"]) => {
    const started = begin(args);
    const url = await said(started, /^Länsmedel: (\S+)$/m);
    return { ...started, url };
  };
  return { begin, run, serving };
}

/** Waits for a line, and answers with what its first group holds. */
export async function said({ child, output }: Started, line: RegExp): Promise<string> {
  for (;;) {
    const found = line.exec(output());
    if (found) return found[1] ?? "";
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}.\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
