/** A lock between processes of one machine, in plain Node: also used before anything is installed. */
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { isAlive, thisProcess } from "./live-process.mjs";

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param {unknown} error */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;

/** @param {string} file */
function holderOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * One attempt. The file appears with its content (link), so nobody reads a half-written holder.
 * @param {string} file
 */
function tryLock(file) {
  const own = `${file}.${thisProcess()}`;
  writeFileSync(own, thisProcess());
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    const holder = holderOf(file);
    if (holder !== undefined && !isAlive(holder)) removeStale(file, holder);
    return false;
  } finally {
    unlinkSync(own);
  }
}

/**
 * Moves a dead holder's file aside; if another process was quicker and it is theirs by now, it is put back.
 * @param {string} file
 * @param {string} holder
 */
function removeStale(file, holder) {
  const aside = `${file}.stale-${thisProcess()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  if (holderOf(aside) !== holder) {
    try {
      linkSync(aside, file);
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
  rmSync(aside, { force: true });
}

/**
 * Runs `work` while no other process holds the lock. A lock left by a killed process is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T> | T} work
 * @param {{ onWait?: (holder: string) => void }} [options] `onWait` is told once when another process has it
 * @returns {Promise<T>}
 */
export async function withFileLock(file, work, { onWait } = {}) {
  mkdirSync(path.dirname(file), { recursive: true });
  let told = false;
  while (!tryLock(file)) {
    const holder = holderOf(file);
    if (!told && holder) {
      told = true;
      onWait?.(holder.split("-")[0] ?? "");
    }
    await pause(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
