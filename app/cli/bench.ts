/** `bench`: measures the ledger against a floor, on databases of its own; prints tables in Markdown. */
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import {
  bench as measure,
  subjects,
  type BenchOptions,
  type Subject,
} from "../../tests/bench/bench";
import { Interrupted, untilStopped } from "./stop-signal";
import { UsageError } from "./usage-error";

export async function bench(args: string[]): Promise<number> {
  const options = readArguments(args);
  const interrupted = untilStopped().then((signal): never => {
    throw new Interrupted(signal);
  });
  console.log(await measure(options, interrupted));
  return 0;
}

function readArguments(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: "string" },
      postings: { type: "string", default: "1000000" },
      payments: { type: "string", default: "5000" },
      confirmed: { type: "string", default: "10000" },
      lines: { type: "string", default: "100000" },
      seconds: { type: "string", default: "1" },
      rounds: { type: "string", default: "3" },
      minutes: { type: "string", default: "20" },
      pgledger: { type: "string" },
    },
  });
  return {
    only: asked(values.only),
    postings: number("postings", values.postings),
    payments: number("payments", values.payments),
    confirmed: number("confirmed", values.confirmed),
    lines: number("lines", values.lines),
    seconds: number("seconds", values.seconds),
    rounds: number("rounds", values.rounds),
    minutes: number("minutes", values.minutes),
    pgledger: pgledgerFolder(values.pgledger),
    tell: (what) => console.error(what),
  };
}

function asked(only: string | undefined): readonly Subject[] {
  if (only === undefined) return subjects;
  return only.split(",").map((name) => {
    const subject = subjects.find((each) => each === name);
    if (!subject) throw new UsageError(`There is no subject "${name}": ${subjects.join(", ")}.`);
    return subject;
  });
}

function number(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new UsageError(`--${name} wants a number above zero.`);
  return value;
}

function pgledgerFolder(folder: string | undefined): string | null {
  if (folder === undefined) return null;
  if (!existsSync(path.join(folder, "pgledger.sql")))
    throw new UsageError(`There is no pgledger.sql in ${folder}.`);
  return folder;
}
