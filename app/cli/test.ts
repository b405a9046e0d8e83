/** `test`: builds, then runs every test; arguments go on to Vitest. */
import { ensureBuild } from "./build";
import { runTool } from "./run-tool";

export async function test(args: string[]): Promise<number> {
  await ensureBuild();
  const { code } = await runTool({ package: "vitest", bin: "vitest" }, ["run", ...args]);
  return code;
}
