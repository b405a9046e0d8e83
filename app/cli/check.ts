/** `check`: format, lint, types and boundaries; every one runs, and what each finds is printed. */
import { runTool } from "./run-tool";
import { UsageError } from "./usage-error";

const steps = [
  { name: "format", tool: { package: "prettier", bin: "prettier" }, args: ["--check", "."] },
  { name: "lint", tool: { package: "oxlint", bin: "oxlint" }, args: ["--type-aware"] },
  { name: "types", tool: { package: "typescript", bin: "tsc" }, args: ["--noEmit"] },
  {
    name: "boundaries",
    tool: { package: "dependency-cruiser", bin: "depcruise" },
    args: ["app", "db", "ledger", "--config", ".dependency-cruiser.cjs"],
  },
] as const;

export async function check(args: string[]): Promise<number> {
  if (args.length > 0) throw new UsageError("check takes no arguments.");
  let failed = 0;
  for (const step of steps) {
    const began = performance.now();
    const { code, output } = await runTool(step.tool, step.args, { quiet: true });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${code === 0 ? "passed" : "FAILED"}  ${step.name.padEnd(10)} ${seconds} s`);
    if (code === 0) continue;
    failed++;
    console.log(output.trimEnd());
  }
  console.log(`check: ${steps.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
