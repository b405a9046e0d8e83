/**
 * Proves exported books without their database: node verify.mjs [FOLDER] [--heads FILE]… [--json]
 * Needs Node 20 or later and the exported files, nothing else. Exit 0: whole. 1: something differs. 2: wrong usage.
 */
import * as fs from "node:fs";
import * as path from "node:path";
import * as url from "node:url";
import { compareBalances, readAccounts } from "./accounts.mjs";
import { readBlocks } from "./chains.mjs";
import { compareSums, Faults } from "./files.mjs";
import { readJournal } from "./journal.mjs";

const files = [
  "manifest.json",
  "roles.jsonl",
  "kinds.jsonl",
  "accounts.jsonl",
  "blocks.jsonl",
  "journal.jsonl",
  "heads.json",
  "SHA256SUMS",
];

/** A file's JSON, and null, with the fault noted, when it is not what it should be. */
function jsonIn(file, holds, faults) {
  try {
    const value = JSON.parse(fs.readFileSync(file, "utf8"));
    if (holds(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  faults.add(0, "file.unreadable", 0, path.basename(file));
  return null;
}
const isManifest = (value) => typeof value?.tenant === "string";
const holdsHeads = (value) => Array.isArray(value?.heads);

/** Computes everything again from the files of a folder. `published`: files of chain heads from earlier days. */
async function verifyFolder(folder, published) {
  const faults = new Faults();
  for (const name of files)
    if (!fs.existsSync(path.join(folder, name))) faults.add(0, "file.missing", 0, name);
  if (faults.count > 0) return answer({}, faults);
  const manifest = jsonIn(path.join(folder, "manifest.json"), isManifest, faults);
  const own = jsonIn(path.join(folder, "heads.json"), holdsHeads, faults);
  const given = published.map((file) => jsonIn(file, holdsHeads, faults));
  if (faults.count > 0) return answer({}, faults);
  const { tenant } = manifest;
  const earlier = given
    .flatMap(({ heads }) => heads)
    .filter((head) => head.tenant === tenant)
    .map(({ chain, seq, hash }) => [`${chain}/${seq}`, hash]);
  const proof = {
    folder,
    tenant,
    own: own.heads,
    published: new Map(earlier),
    sums: new Map(),
    faults,
    checked: { entries: 0, lines: 0, accounts: 0, blocks: 0, publishedHeads: earlier.length },
  };
  const sealed = await readBlocks(proof);
  const accounts = await readAccounts(proof, sealed.account);
  await readJournal(proof, sealed.journal, accounts);
  compareBalances(proof, accounts);
  compareSums(proof, files);
  return answer(proof.checked, faults);
}

const answer = (checked, faults) => ({
  ok: faults.count === 0,
  checked,
  count: faults.count,
  differences: faults.first(),
});

const usage = `Usage: node verify.mjs [FOLDER] [--heads FILE]… [--json]
  FOLDER holds the unpacked files; by default the folder where this program is.
  --heads compares with chain heads that were published earlier.`;

/** Null for wrong usage. */
function readArguments(args) {
  const given = {
    folder: path.dirname(url.fileURLToPath(import.meta.url)),
    heads: [],
    json: false,
  };
  const left = [...args];
  const folders = [];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (arg === "--json") given.json = true;
    else if (arg === "--heads" && left.length > 0) given.heads.push(left.shift());
    else if (arg.startsWith("-")) return null;
    else folders.push(arg);
  }
  if (folders.length > 1) return null;
  if (folders.length === 1) given.folder = folders[0];
  const needed = [...given.heads, path.join(given.folder, "manifest.json")];
  return needed.every((file) => fs.existsSync(file)) ? given : null;
}

async function main() {
  const given = readArguments(process.argv.slice(2));
  if (!given) {
    console.error(usage);
    return 2;
  }
  const started = Date.now();
  const result = await verifyFolder(given.folder, given.heads);
  if (given.json) console.log(JSON.stringify(result, null, 2));
  else {
    const counts = Object.entries(result.checked).map(([what, count]) => `${what} ${count}`);
    console.log(`${counts.join(", ")}; ${((Date.now() - started) / 1000).toFixed(1)} s`);
    console.log(`${result.count} differences`);
    for (const { what, id, detail } of result.differences)
      console.log(`  ${what} ${id}: ${detail}`);
  }
  return result.ok ? 0 : 1;
}

process.exitCode = await main();
