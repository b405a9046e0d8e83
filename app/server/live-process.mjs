/** Who a process is: its number alone is reused by the system, so its start time (where the system tells it) goes with it. */
import { readFileSync } from "node:fs";

/**
 * State and start time as Linux tells them; "0" and "" elsewhere.
 * @param {number} pid
 */
function told(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", started: fields[19] ?? "0" };
  } catch {
    return { state: "", started: "0" };
  }
}

/** @param {number} pid */
export function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return told(pid).state !== "Z"; // ended, but not yet collected by its parent
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/** This process as text, for a file that others read. */
export const thisProcess = () => `${process.pid}-${told(process.pid).started}`;

/**
 * True while the very process that wrote `identity` runs.
 * @param {string} identity
 */
export function isAlive(identity) {
  const [pid = "", started = "0"] = identity.trim().split("-");
  if (!isRunning(Number(pid))) return false;
  return started === "0" || told(Number(pid)).started === started;
}
