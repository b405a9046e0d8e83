/** PostgreSQL refuses to run as root: then it runs as an unprivileged user, in folders that this user can reach. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  statSync,
  symlinkSync,
} from "node:fs";
import path from "node:path";

export type RunAs = {
  readonly name: string;
  /** Empty unless this process is root. */
  readonly ids: { readonly uid?: number; readonly gid?: number };
};

const isRoot = () => process.getuid?.() === 0;

const numberOf = (flag: "-u" | "-g", user: string) =>
  Number(execFileSync("id", [flag, user], { encoding: "utf8" }));

/** Whoever owns the data already, else "nobody" for root, else this process's own user. */
export function postgresUser(data: string): RunAs {
  if (!isRoot()) return { name: "this user", ids: {} };
  const owner = existsSync(data) ? statSync(data) : undefined;
  if (owner && owner.uid !== 0)
    return { name: `user ${owner.uid}`, ids: { uid: owner.uid, gid: owner.gid } };
  return { name: "nobody", ids: { uid: numberOf("-u", "nobody"), gid: numberOf("-g", "nobody") } };
}

/** Gives a file or folder to the user that PostgreSQL runs as. */
export function giveTo({ ids }: RunAs, file: string): void {
  if (ids.uid !== undefined && ids.gid !== undefined) chownSync(file, ids.uid, ids.gid);
}

function reaches({ ids }: RunAs, folder: string): boolean {
  if (ids.uid === undefined) return true;
  try {
    execFileSync("test", ["-x", folder], { ...ids, cwd: "/", stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes `folder` so that PostgreSQL's user can enter it, and returns its real path. Where a parent is closed to that
 * user (a clone in root's own home), the folder becomes a link to one under /var/lib.
 */
export function reachableFolder(folder: string): string {
  const runAs = postgresUser(path.join(folder, "data"));
  if (!isLink(folder)) {
    makeEnterable(folder);
    if (reaches(runAs, folder)) return realpathSync(folder);
    if (readdirSync(folder).length > 0)
      throw new Error(
        `${runAs.name} can no longer reach ${folder}: open its parent folders to all.`,
      );
    rmdirSync(folder);
    const name = createHash("sha256").update(path.resolve(folder)).digest("hex").slice(0, 12);
    symlinkSync(path.join("/var/lib/lansmedel", name), folder);
  }
  const target = path.resolve(path.dirname(folder), readlinkSync(folder));
  makeEnterable(target);
  return realpathSync(target);
}

const isLink = (folder: string) =>
  lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

function makeEnterable(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  if (isRoot()) chmodSync(folder, 0o711);
}
