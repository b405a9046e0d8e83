/** What the documentation says exists: commands, folders, settings, names, decisions. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string): string => readFileSync(path.join(project, file), "utf8");
const matches = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, found = ""]) => found)),
];

/** The text between a heading and the next one of the same level. */
function part(text: string, heading: string): string {
  const level = /^#+/.exec(heading)?.[0] ?? "";
  const after = text.split(`\n${heading}\n`)[1] ?? "";
  return after.split(`\n${level} `)[0] ?? "";
}

const sources = (folders: readonly string[]): string =>
  folders
    .flatMap((folder) =>
      readdirSync(path.join(project, folder), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs|sql)$/.test(entry.name))
        .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8")),
    )
    .join("\n");

const readme = read("README.md");

describe("the README", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

  it("names only commands that exist", () => {
    const named = matches(readme, /npm run (?:--silent )?([a-z:]+)/g);
    expect(named).toContain("demo");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(readme).toContain("npm test");
    expect(scripts).toHaveProperty("test");
  });

  it("names only commands of the command line that exist", () => {
    const known = matches(read("app/cli/main.ts"), /^ {2}"?([a-z-]+)"?: \{$/gm);
    const table = part(readme, "## The command line");
    const first = matches(table, /^\| `([a-z-]+)/gm);
    const others = matches(table, /· `([a-z-]+)`/g);
    expect([...first, ...others].filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => ![...first, ...others].includes(name))).toEqual([]);
  });

  it("describes every top-level folder, and only folders that exist", () => {
    const described = matches(part(readme, "## The tree"), /^\| `([a-z0-9/]+)\/` /gm);
    expect(described.filter((folder) => !existsSync(path.join(project, folder)))).toEqual([]);
    const made = new Set(["build", "coverage", "node_modules"]);
    const present = readdirSync(project, { withFileTypes: true })
      .filter(
        (entry) => entry.isDirectory() && !entry.name.startsWith(".") && !made.has(entry.name),
      )
      .map(({ name }) => name);
    expect(present.filter((folder) => !described.includes(folder))).toEqual([]);
  });

  it("names only settings that the program reads", () => {
    const named = matches(part(readme, "## Settings"), /`([A-Z][A-Z_]+)`/g);
    const program = sources(["app", "db", "tests/support"]);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !program.includes(name))).toEqual([]);
  });

  it("links only to files that exist", () => {
    const linked = matches(readme, /\]\(([^)#:]+)\)/g);
    expect(linked.filter((file) => !existsSync(path.join(project, file)))).toEqual([]);
  });

  it("shows accounts and stages by their names in the code", () => {
    const postings = part(readme, "## The life of a grant").split("| event")[1] ?? "";
    const roles = matches(postings, /([a-z]+[A-Z][A-Za-z]+)/g);
    const accounts = read("ledger/accounts.ts");
    expect(roles.filter((role) => !accounts.includes(`  ${role}:`))).toEqual([]);
    const stages = matches(read("app/cli/demo/story.ts") + read("app/cli/demo.ts"), /"([a-z]+)",/g);
    const told = matches(readme, /`(allotted|published|submitted|decided|waiting|settled)`/g);
    expect(told.filter((stage) => !stages.includes(stage))).toEqual([]);
  });
});

describe("a decision", () => {
  const files = readdirSync(path.join(project, "docs/decisions")).toSorted();

  test("has a number of its own, in sequence", () => {
    const numbers = files.map((file) => Number(/^(\d{3})-[a-z0-9-]+\.md$/.exec(file)?.[1]));
    expect(numbers).toEqual(files.map((_, at) => at + 1));
  });

  test.each(files)("%s has a title, a date, a context, a decision and its consequences", (file) => {
    const text = read(`docs/decisions/${file}`);
    expect(text).toMatch(new RegExp(`^# ${file.slice(0, 3)} .+\\n\\n\\d{4}-\\d{2}-\\d{2}\\n`));
    expect(matches(text, /^## (.+)$/gm)).toEqual(["Context", "Decision", "Consequences"]);
  });
});

describe("the glossary", () => {
  it("uses the names that the code and the database use", () => {
    const names = matches(read("docs/glossary.md").split("\n## ").slice(1).join(), /`([^`]+)`/g);
    const code = sources(["app/domain", "db/migrations", "ledger"]);
    const words = names.flatMap((name) =>
      /^[a-z_]+\.[a-z_]+$/.test(name) ? name.split(".") : [name],
    );
    const unknown = words.filter(
      (word) => !new RegExp(`\\b${word.replaceAll(".", "\\.")}\\b`).test(code),
    );
    expect(names.length).toBeGreaterThan(50);
    expect(unknown).toEqual([]);
  });
});
