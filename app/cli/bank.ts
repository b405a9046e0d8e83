/** `lansmedel bank <subcommand>`: one file per subcommand in bank/. */
import { importFile } from "./bank/import";
import { inspect } from "./bank/inspect";
import { UsageError } from "./usage-error";

const subcommands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  import: importFile,
  inspect,
};

export async function bank(args: readonly string[]): Promise<number> {
  const [name = "", ...rest] = args;
  const run = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (!run)
    throw new UsageError(`bank ${name || "…"}: one of ${Object.keys(subcommands).join(", ")}.`);
  return run(rest);
}
