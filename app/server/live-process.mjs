/** Who a process is: its number alone is reused by the system, so its start time (where the system tells it) goes with it. */
import { readFileSync } from "node:fs";

/** @param {number} pid */
function startedAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "0";
  } catch {
    return "0";
  }
}

/** @param {number} pid */
export function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/** This process as text, for a file that others read. */
export const thisProcess = () => `${process.pid}-${startedAt(process.pid)}`;

/**
 * True while the very process that wrote `identity` runs.
 * @param {string} identity
 */
export function isAlive(identity) {
  const [pid = "", started = "0"] = identity.trim().split("-");
  if (!isRunning(Number(pid))) return false;
  return started === "0" || startedAt(Number(pid)) === started;
}
