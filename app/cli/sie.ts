/** `lansmedel sie <subcommand>`: one file per subcommand in sie/. */
import { inspect } from "./sie/inspect";
import { UsageError } from "./usage-error";

const subcommands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  inspect,
};

export async function sie(args: readonly string[]): Promise<number> {
  const [name = "", ...rest] = args;
  const run = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (!run)
    throw new UsageError(`sie ${name || "…"}: one of ${Object.keys(subcommands).join(", ")}.`);
  return run(rest);
}
