/** The commands, one file each; a command's file is loaded only when it is called. */
import v8 from "node:v8";
import { Interrupted } from "./stop-signal";
import { UsageError } from "./usage-error";

type Command = {
  readonly summary: string;
  readonly usage?: string;
  /** Answers with the exit code: 0 done, 1 refused or a difference found, 2 wrong usage. */
  readonly run: (args: string[]) => Promise<number>;
};

const commands: Record<string, Command> = {
  serve: {
    summary: "the server, on PORT (default 3000)",
    run: async (args) => (await import("./serve")).serve(args),
  },
  migrate: {
    summary: "bring the database to this program's schema",
    run: async (args) => (await import("./migrate")).migrate(args),
  },
  demo: {
    summary: "load the demo story, as far as STAGE; --serve starts the server on it",
    usage: "demo [--until STAGE] [--fresh] [--serve]",
    run: async (args) => (await import("./demo")).demo(args),
  },
  calc: {
    summary: "the money rules on one JSON document",
    usage: "calc budget|instalments|settlement|recovery|commitments|allocate FILE [--json]",
    run: async (args) => (await import("./calc")).calc(args),
  },
  bank: {
    summary: "read a bank file, or import and match it",
    usage: "bank inspect|import FILE [--json]",
    run: async (args) => (await import("./bank")).bank(args),
  },
  sie: {
    summary: "read a SIE file",
    usage: "sie inspect FILE [--json]",
    run: async (args) => (await import("./sie")).sie(args),
  },
  export: {
    summary: "the books as a file, on standard output or in FILE",
    usage:
      "export sie|hledger|csv|jsonl|audit-package [--board B] [--year Y] [--type 4E|4I] [--out FILE]",
    run: async (args) => {
      keepSmall();
      return (await import("./export")).exportBooks(args);
    },
  },
  audit: {
    summary: "where the hash chains end, to be kept outside the database",
    usage: "audit heads [--out FILE]",
    run: async (args) => (await import("./audit")).audit(args),
  },
  rank: {
    summary: "remake a frozen ranking and name any difference",
    usage: "rank recompute CALL [--json]",
    run: async (args) => (await import("./rank")).rank(args),
  },
  controls: {
    summary: "make a draw of projects to control again and name any difference",
    usage: "controls recompute BOARD DRAW [--json]",
    run: async (args) => (await import("./controls")).controls(args),
  },
  verify: {
    summary: "recompute every balance and check journal and audit trail",
    usage: "verify [--heads FILE] [--json]",
    run: async (args) => (await import("./verify")).verify(args),
  },
  dev: {
    summary: "the server, rebuilt as files change",
    run: async (args) => (await import("./dev")).dev(args),
  },
  build: {
    summary: "build what the browser and the server need, when it is not current",
    run: async (args) => (await import("./build")).build(args),
  },
  test: {
    summary: "every test; arguments go to Vitest (--project domain, a file's name, …)",
    run: async (args) => (await import("./test")).test(args),
  },
  check: {
    summary: "format, lint, types and boundaries",
    run: async (args) => (await import("./check")).check(args),
  },
  bench: {
    summary: "measure the ledger, on databases of its own; tables in Markdown on standard output",
    usage:
      "bench [--only posting,run,growth,reading,exports] [--postings N] [--payments N] [--seconds S] [--rounds N] [--minutes N] [--pgledger FOLDER]",
    run: async (args) => (await import("./bench")).bench(args),
  },
  "db-types": {
    summary: "write db/schema.ts from the migrations",
    run: async (args) => (await import("./db-types")).dbTypes(args),
  },
};

/** Memory is given back at once, instead of when there is much of it: the same need for books of any size. */
const keepSmall = () => v8.setFlagsFromString("--optimize-for-size");

function help(): string {
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`,
  );
  return `Usage: lansmedel COMMAND\n\n${lines.join("\n")}\n\nExit code: 0 done, 1 refused or a difference found, 2 wrong usage.`;
}

export async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "help") {
    console.log(help());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(`There is no command "${name}".\n\n${help()}`);
    return 2;
  }
  const usage = `Usage: lansmedel ${command.usage ?? name}\n  ${command.summary}`;
  if (args.includes("--help") && name !== "test") {
    console.log(usage);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof Interrupted) {
      console.error(error.message);
      // The work that was broken off may still hold the process.
      process.exit(130);
    }
    if (!isUsage(error)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}

/** Ours, or an unknown option met by Node's own parser of arguments. */
const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof TypeError &&
    String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS"));
