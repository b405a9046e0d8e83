import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export type TimedCommand = {
  readonly seconds: number;
  /** Of what it wrote. */
  readonly bytes: number;
  readonly peakMB: number;
};

const program = fileURLToPath(new URL("../../app/cli/lansmedel.mjs", import.meta.url));
const tellPeak = `data:text/javascript,process.on("exit",()=>console.error("PEAK",process.resourceUsage().maxRSS))`;

/** The command as it is typed, its start included, written to nowhere. */
export const timedCommand = (url: string, args: readonly string[]): Promise<TimedCommand> =>
  timed([program, ...args], { DATABASE_URL: url });

/** A program of Node's, with the most memory that it held. */
export async function timed(
  program: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<TimedCommand> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", tellPeak, ...program], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [bytes, told] = [0, ""];
  child.stdout.on("data", (chunk: Buffer) => (bytes += chunk.length));
  child.stderr.on("data", (chunk) => (told += String(chunk)));
  const [code] = (await once(child, "close")) as [number];
  if (code !== 0) throw new Error(told);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, bytes, peakMB: Number(/PEAK (\d+)/.exec(told)?.[1]) / 1024 };
}
