/** `lansmedel bank <subcommand>`: one file per subcommand in bank/. */
import { inspect } from "./bank/inspect";

const subcommands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  inspect,
};

export async function bank(args: readonly string[]): Promise<number> {
  const [name = "", ...rest] = args;
  const run = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (run) return run(rest);
  console.error(`usage: lansmedel bank ${Object.keys(subcommands).join("|")} …`);
  return 2;
}
