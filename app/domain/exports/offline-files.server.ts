/** What goes with the books into the auditor's package: the ledger's offline verifier as one file, and how to use it. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const parts = ["files", "chains", "accounts", "journal", "verify"] as const;

/** Among the sources, or below the project when this file is part of its build. */
const folders = ["../../../ledger/offline/", "../../ledger/offline/"];

const IMPORT = /^import .* from "(.+)";\n/gm;

/** Its modules one after the other, with the imports that are not of each other once and first. */
export function verifierSource(): string {
  const imports = new Set<string>();
  const bodies = parts.map((name) =>
    offlineFile(`${name}.mjs`)
      .replace(IMPORT, (line, from: string) => {
        if (!from.startsWith("./")) imports.add(line);
        return "";
      })
      .replace(/^export /gm, ""),
  );
  return ["#!/usr/bin/env node\n", ...imports, ...bodies.map((body) => `\n${body}`)].join("");
}

/** How to verify, in both languages. */
export const verifierReadme = (): string => offlineFile("README.md");

function offlineFile(name: string): string {
  const file = folders
    .map((folder) => fileURLToPath(new URL(folder + name, import.meta.url)))
    .find((each) => existsSync(each));
  if (!file) throw new Error(`the offline verifier's ${name} is not among the program's files`);
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
}
