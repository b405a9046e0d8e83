/**
 * `lansmedel calc RULE FILE`: the money and scoring rules on JSON documents, the same functions as the application.
 * FILE "-" reads standard input. A list of documents gives the list of results. Exit 0 computed, 1 the rule refused,
 * 2 a document or the call cannot be read.
 */
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { allocateRule } from "./calc/allocate";
import { budgetRule } from "./calc/budget";
import { commitmentsRule } from "./calc/commitments";
import { instalmentsRule } from "./calc/instalments";
import { recoveryRule } from "./calc/recovery";
import type { CalcRule, Json } from "./calc/rule";
import { scoreRule } from "./calc/score";
import { settlementRule } from "./calc/settlement";

const rules: ReadonlyMap<string, CalcRule> = new Map([
  ["budget", budgetRule],
  ["instalments", instalmentsRule],
  ["settlement", settlementRule],
  ["recovery", recoveryRule],
  ["commitments", commitmentsRule],
  ["allocate", allocateRule],
  ["score", scoreRule],
]);

type Answer =
  | { readonly exit: 0 | 1; readonly result: Json }
  | { readonly exit: 2; readonly problems: readonly string[] };

export async function calc(args: readonly string[]): Promise<number> {
  const [name = "", file, ...rest] = args.filter((arg) => arg !== "--json");
  const rule = rules.get(name);
  if (!rule)
    return wrongUse([`calc: unknown rule "${name}"; one of ${[...rules.keys()].join(", ")}`]);
  if (file === undefined || rest.length > 0)
    return wrongUse([`usage: lansmedel calc ${name} FILE`]);

  const source = await readSource(file);
  if ("problem" in source) return wrongUse([`calc ${name}: ${source.problem}`]);
  const answer = compute(rule, source.document);
  if (answer.exit === 2) {
    return wrongUse(answer.problems.map((problem) => `calc ${name}: ${problem}`));
  }
  await write(process.stdout, `${JSON.stringify(answer.result, null, 2)}\n`);
  return answer.exit;
}

/** One document, or a list of them; a problem in a list tells which document it is in. */
export function compute(rule: CalcRule, document: unknown): Answer {
  const isList = Array.isArray(document);
  const outcomes = (isList ? document : [document]).map(rule);
  const problems = outcomes.flatMap((outcome, place) =>
    "problems" in outcome
      ? outcome.problems.map((problem) => (isList ? `document ${place + 1}: ${problem}` : problem))
      : [],
  );
  if (problems.length > 0) return { exit: 2, problems };
  const computed = outcomes.filter((outcome) => "result" in outcome);
  const results = computed.map((outcome) => outcome.result);
  return {
    exit: computed.some((outcome) => outcome.isRefused) ? 1 : 0,
    result: isList ? results : (results[0] ?? null),
  };
}

type Source = { readonly document: unknown } | { readonly problem: string };

async function readSource(file: string): Promise<Source> {
  let json: string;
  try {
    json = file === "-" ? await text(process.stdin) : await readFile(file, "utf8");
  } catch (fault) {
    return {
      problem: `cannot read ${file}: ${fault instanceof Error ? fault.message : "unknown"}`,
    };
  }
  try {
    return { document: JSON.parse(json.replace(/^\uFEFF/, "")) };
  } catch (fault) {
    return {
      problem: `${file} is not JSON: ${fault instanceof Error ? fault.message : "unknown"}`,
    };
  }
}

async function wrongUse(lines: readonly string[]): Promise<2> {
  await write(process.stderr, `${lines.join("\n")}\n`);
  return 2;
}

/** Resolves when the text has left the process, so that a pipe gets all of it before the exit. */
const write = (stream: NodeJS.WritableStream, content: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(content, (fault) => (fault ? reject(fault) : resolve()));
  });
