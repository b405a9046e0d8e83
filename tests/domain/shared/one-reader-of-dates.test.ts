/** Every field for a day is read by the same reader, whichever form it stands in. Read from the sources. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const app = fileURLToPath(new URL("../../../app", import.meta.url));
const sources = readdirSync(app, { recursive: true })
  .map((name) => String(name).split(path.sep).join("/"))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(app, file), "utf8") }));

const all = (pattern: RegExp) =>
  sources.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map((match) => ({ file, name: match[1] ?? "" })),
  );

/** "dates.infoMeeting" and "F09[0].startsOn" are read as "infoMeeting" and "startsOn". */
const own = (name: string) =>
  name
    .replace(/[`"'{}$)]/g, "")
    .split(/[.(]/)
    .at(-1) ?? name;

const read = new Set(
  all(/(\w+): (?:orNull\()?(?:dateField|optionalDay)\(\)/g).map(({ name }) => name),
);
/** Names that are put together on the page: those of the dates of a call. */
const drawn = /^\$?\{?day\}?$/;

describe("a field for a day", () => {
  const fields = all(/<DateField\s[^>]*?name=("[^"]*"|\{`[^`]*`\}|\{[^}]*\})/gs);

  test("there are many", () => {
    expect(fields.length).toBeGreaterThan(12);
    expect(read.size).toBeGreaterThan(12);
  });

  test.each(fields.map(({ file, name }) => [own(name), file]))(
    "%s of %s is read as people write days",
    (name) => {
      if (!drawn.test(name)) expect([...read]).toContain(name);
    },
  );
});

test("no form reads a day in another way", () => {
  const others = all(/(type="date"|z\.iso\.date\(|z\.coerce\.date\()/g);
  // A definition is a document that programs write.
  expect(others).toEqual([{ file: "domain/calls/call-definition.ts", name: "z.iso.date(" }]);
});

test("only the reader itself looks into what was typed", () => {
  const readers = sources.filter(({ text }) =>
    /from "\.{1,2}.*\/date-(?:writing|parts)"/.test(text),
  );
  expect(readers.map(({ file }) => file).toSorted()).toEqual([
    "domain/shared/date-writing.ts",
    "domain/shared/plain-fields.ts",
  ]);
});
