/** Reading the exported files: line by line, each with its checksum. */
import * as crypto from "node:crypto";
import * as fs from "node:fs";
import * as path from "node:path";

export const hexOf = (...parts) =>
  parts.reduce((hash, part) => hash.update(part), crypto.createHash("sha256")).digest("hex");

/** The hash of a text. One call is twice as fast as an object for each; older versions of Node do not have it. */
export const hashOf = crypto.hash ? (text) => crypto.hash("sha256", text) : hexOf;

/** A text with its length in bytes before it, as the database's ledger.field. */
export const field = (text) => `${Buffer.byteLength(text)}:${text}`;
/** The same for what is known to be ASCII. */
export const plain = (text) => `${text.length}:${text}`;

/** Differences in the order of the proof: what was sealed, the journal, what follows from it, the chains. */
export class Faults {
  count = 0;
  #all = [];
  add(part, what, id, detail) {
    this.count++;
    if (this.#all.length < 100_000) this.#all.push({ part, what, id: String(id), detail });
  }
  first(most = 100) {
    const sorted = this.#all.toSorted((a, b) => a.part - b.part || Number(a.id) - Number(b.id));
    return sorted.slice(0, most).map(({ what, id, detail }) => ({ what, id, detail }));
  }
}

/** Calls `take` with every row of a file and the text of its dimensions, which are the last field of a line. */
export async function eachRow(proof, name, take) {
  const hash = crypto.createHash("sha256");
  const decoder = new TextDecoder();
  let rest = "";
  let number = 0;
  const takeLine = (line) => {
    number++;
    const cut = line.indexOf(',"dims":{');
    let row;
    try {
      row = JSON.parse(cut < 0 ? line : `${line.slice(0, cut)}}`);
    } catch {
      proof.faults.add(0, "file.unreadable", number, `${name}, line ${number}`);
      return;
    }
    take(row, cut < 0 ? "" : line.slice(cut + 8, -1));
  };
  const stream = fs.createReadStream(path.join(proof.folder, name), { highWaterMark: 1 << 18 });
  for await (const chunk of stream) {
    hash.update(chunk);
    const lines = decoder.decode(chunk, { stream: true }).split("\n");
    lines[0] = rest + lines[0];
    rest = lines.pop();
    lines.forEach(takeLine);
  }
  if (rest !== "") takeLine(rest);
  proof.sums.set(name, hash.digest("hex"));
}

/** Every file against the list of checksums that came with them, which is to name each of `files` but itself. */
export function compareSums({ folder, sums, faults }, files) {
  const text = fs.readFileSync(path.join(folder, "SHA256SUMS"), "utf8");
  const listed = new Map();
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    const [sum, name = ""] = line.split(/ [ *]/);
    listed.set(name, sum);
  }
  for (const name of files)
    if (name !== "SHA256SUMS" && !listed.has(name)) faults.add(0, "file.unlisted", 0, name);
  for (const [name, sum] of listed) {
    const file = path.join(folder, path.basename(name));
    const isThere = fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
    const own = sums.get(name) ?? (isThere && hexOf(fs.readFileSync(file)));
    if (own !== sum) faults.add(0, own ? "file.changed" : "file.missing", 0, name);
  }
}
