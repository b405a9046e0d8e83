import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { calc } from "~/cli/calc";
import { workedExamples } from "../../support/worked-examples";

let folder: string;
let printed: { out: string; error: string };

const listening = (stream: NodeJS.WriteStream, hear: (text: string) => void) =>
  vi.spyOn(stream, "write").mockImplementation((chunk, encodingOrDone, done) => {
    hear(String(chunk));
    const finished = typeof encodingOrDone === "function" ? encodingOrDone : done;
    finished?.();
    return true;
  });

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "calc-"));
  printed = { out: "", error: "" };
  listening(process.stdout, (text) => (printed.out += text));
  listening(process.stderr, (text) => (printed.error += text));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function run(rule: string, document: unknown) {
  const file = path.join(folder, "document.json");
  await writeFile(file, typeof document === "string" ? document : JSON.stringify(document));
  const exit = await calc([rule, file]);
  const result: unknown = printed.out === "" ? null : JSON.parse(printed.out);
  return { exit, result, error: printed.error };
}

type Example = { readonly input: object; readonly output: unknown };
const byRule: readonly (readonly [string, readonly Example[]])[] = Object.entries(workedExamples);

describe.each(byRule)("calc %s", (rule, examples) => {
  test("gives every worked example to the öre, as one list", async () => {
    const { result } = await run(
      rule,
      examples.map(({ input }) => input),
    );
    expect(result).toEqual(examples.map(({ output }) => output));
  });

  test.each(examples)("gives example %# alone", async ({ input, output }) => {
    const { result, exit } = await run(rule, input);
    expect(result).toEqual(output);
    expect(exit).toBe(hasRefusals(output) ? 1 : 0);
  });

  test("names the field that is missing", async () => {
    const input = examples[0]?.input;
    for (const field of Object.keys(input ?? {})) {
      printed = { out: "", error: "" };
      const { exit, error } = await run(rule, { ...Object(input), [field]: undefined });
      expect(exit).toBe(2);
      expect(error).toContain(field);
    }
  });
});

function hasRefusals(output: unknown): boolean {
  const refusals: unknown = Object(output).refusals;
  return Array.isArray(refusals) && refusals.length > 0;
}

const budgeted = workedExamples.budget[0]?.input;
const scored = workedExamples.score[0]?.input;
const settled = workedExamples.settlement[0]?.input;
const recovered = workedExamples.recovery[0]?.input;

test.each([
  ["an amount with three decimals", "settlement", { ...settled, paid: "1.234" }, "paid"],
  ["an amount that is a JSON number", "settlement", { ...settled, grant: 590000 }, "grant"],
  ["an amount with a space", "settlement", { ...settled, total: "1 000" }, "total"],
  ["a total cost of zero", "settlement", { ...settled, total: "0.00" }, "total"],
  ["an impossible date", "recovery", { ...recovered, paidOn: "2025-02-29" }, "paidOn"],
  ["half a day", "recovery", { ...recovered, graceDays: 1.5 }, "graceDays"],
  ["no rate for the first day", "recovery", { ...recovered, referenceRates: [] }, "referenceRates"],
  ["an exponent", "allocate", { amount: "1.00", weights: ["1e3"] }, "weights[0]"],
  ["text that is not a document", "allocate", "not JSON", "document.json"],
  ["a document that is not an object", "allocate", '"text"', "the document"],
])("%s is refused with exit 2 and a message that names it", async (_, rule, document, name) => {
  const { exit, error, result } = await run(rule, document);
  expect({ exit, result }).toEqual({ exit: 2, result: null });
  expect(error).toContain(name);
});

test("a problem in a list tells which document it is in", async () => {
  const { error } = await run("settlement", [settled, { ...settled, paid: "x" }]);
  expect(error).toContain("document 2: paid");
});

test("an unknown rule and a missing file are wrong use", async () => {
  expect(await calc(["interest", "x.json"])).toBe(2);
  expect(await calc(["budget"])).toBe(2);
  expect(await calc(["budget", path.join(folder, "absent.json")])).toBe(2);
});

test("a budget without any cost has no share", async () => {
  const empty = {
    ...budgeted,
    salaries: [],
    other: [],
    inKind: [],
    cashCofinancing: [],
    grant: "0.00",
  };
  const { exit, result } = await run("budget", empty);
  expect(exit).toBe(0);
  expect(result).toMatchObject({ total: "0.00", sharePercent: null, refusals: [] });
});

test("a salary row needs a share and months, or hours", async () => {
  const { exit, error } = await run("budget", {
    ...budgeted,
    salaries: [{ month: "36800", percent: "60" }],
  });
  expect(exit).toBe(2);
  expect(error).toContain("salaries[0].months");
});

test("a threshold that names what nobody has scored is refused", async () => {
  const { error } = await run("score", {
    ...scored,
    threshold: [[{ criterion: "K9", atLeast: "3" }]],
  });
  expect(error).toContain("threshold[0][0].criterion names K9");
});

test("weights may have decimals", async () => {
  const { result } = await run("allocate", { amount: "0.10", weights: ["0.5", "0.25", "0.25"] });
  expect(result).toEqual({ parts: ["0.05", "0.03", "0.02"] });
});
