/** Sample files that come from elsewhere and are not part of the project: tests against them run when they are there. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, it } from "vitest";

const folder = process.env.LANSMEDEL_STANDARDS ?? "../shared/standards";

export const standardsPath = (...parts: string[]): string => path.resolve(folder, ...parts);
export const readStandard = (...parts: string[]): Buffer => readFileSync(standardsPath(...parts));
export const filesIn = (...parts: string[]): string[] =>
  readdirSync(standardsPath(...parts)).toSorted();

/** Describes tests against the samples; says loudly when they are skipped. */
export function describeStandards(name: string, needs: string, tests: () => void): void {
  if (existsSync(standardsPath(needs))) {
    describe(name, tests);
    return;
  }
  console.warn(`SKIPPED: ${name}: ${standardsPath(needs)} is not there (set LANSMEDEL_STANDARDS)`);
  describe(name, () => {
    it.skip(`needs the samples in ${needs}`);
  });
}

/** The rows of a CSV file with quoted fields, by column name. */
export function csvRows(text: string): Record<string, string>[] {
  const [head = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = ""]) =>
        field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
      ),
    );
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
}
