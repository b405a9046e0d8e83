import { expect, test } from "vitest";
import { overLimit } from "~/ui/form/over-limit";

const MEGABYTE = 1024 * 1024;
const file = (name: string, size: number) => ({ name, size });

test.each([
  ["nothing chosen", [], null],
  ["exactly the limit", [file("a.pdf", 2 * MEGABYTE)], null],
  ["one byte over", [file("a.pdf", 1), file("b.pdf", 2 * MEGABYTE + 1)], { name: "b.pdf" }],
  ["over together", [file("a.pdf", MEGABYTE), file("b.pdf", MEGABYTE + 1)], { name: null }],
])("%s", (_what, files, expected) => {
  expect(overLimit(files, 2)).toEqual(expected);
});
