/** A money rule as the command line sees it: one JSON document in, one JSON result out. */
import type { z } from "zod";

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type Outcome =
  /** `isRefused`: the rule itself said no, and the result says why. */
  | { readonly result: Json; readonly isRefused: boolean }
  /** The document cannot be read; each problem begins with the name of its field. */
  | { readonly problems: readonly string[] };

export type CalcRule = (document: unknown) => Outcome;

/** What a rule answers: its result, or that the input, though well formed, cannot be computed. */
export type Computed =
  | { readonly result: Json; readonly isRefused?: boolean }
  | { readonly field: string; readonly problem: string };

export const calcRule =
  <S extends z.ZodType>(schema: S, compute: (input: z.output<S>) => Computed): CalcRule =>
  (document) => {
    const parsed = schema.safeParse(document, { error: problemText });
    if (!parsed.success) {
      return {
        problems: parsed.error.issues.map((issue) => namedProblem(issue.path, issue.message)),
      };
    }
    const computed = withinTheLedger(() => compute(parsed.data));
    if ("problem" in computed) return { problems: [`${computed.field} ${computed.problem}`] };
    return { result: computed.result, isRefused: computed.isRefused ?? false };
  };

/** A sum may be larger than the ledger holds although each of its parts is not. */
function withinTheLedger(compute: () => Computed): Computed {
  try {
    return compute();
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    return { field: "the document", problem: `cannot be computed: ${fault.message}` };
  }
}

const problemText = (issue: {
  readonly code?: string;
  readonly input?: unknown;
  readonly expected?: unknown;
}): string => (issue.input === undefined ? "is missing" : `must be ${kindOf(issue.expected)}`);

const kindOf = (expected: unknown): string =>
  ({
    object: "an object",
    record: "an object",
    array: "a list",
    boolean: "true or false",
    string: "text",
  })[String(expected)] ?? `another value (${String(expected)})`;

/** ["salaries", 0, "month"] is salaries[0].month */
function namedProblem(path: readonly PropertyKey[], message: string): string {
  const name = path
    .map((step, place) => {
      if (typeof step === "number") return `[${step}]`;
      return place === 0 ? String(step) : `.${String(step)}`;
    })
    .join("");
  return `${name === "" ? "the document" : name} ${message}`;
}
