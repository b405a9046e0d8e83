/** The journal: every entry as it was sealed, in balance, along a declared path, its key once, its reversal once. */
import { eachRow, field, hashOf, plain } from "./files.mjs";

/** The entries gone by, kept for those that reverse them. */
class Entries {
  #places;
  #kinds = [];
  #accounts = [];
  #amounts = [];
  /** `places`: a number for each entry that was sealed. */
  constructor(places) {
    this.#places = places;
  }
  keep({ id, kind, reverses, accounts, amounts }) {
    const place = this.#places.get(id);
    if (place === undefined) return;
    this.#kinds[place] = reverses === null ? kind : null;
    this.#accounts[place] = accounts;
    this.#amounts[place] = amounts;
  }
  /** True when the reversed entry has the same kind and accounts, the amounts turned, and is no reversal itself. */
  areMirroredBy({ reverses, kind, accounts, amounts }) {
    const place = this.#places.get(reverses);
    if (place === undefined || this.#kinds[place] !== kind) return false;
    return this.#accounts[place] === accounts && this.#amounts[place] === turned(amounts);
  }
}

const turned = (amounts) =>
  amounts
    .split(",")
    .map((amount) => (amount.startsWith("-") ? amount.slice(1) : `-${amount}`))
    .join(",");

/** Each kind's part of the hashed text, and which roles it may debit and credit. */
async function readKinds(proof) {
  const kinds = new Map();
  await eachRow(proof, "kinds.jsonl", ({ kind, debits, credits }) =>
    kinds.set(kind, { text: field(kind), sides: [new Set(debits), new Set(credits)] }),
  );
  return kinds;
}

const DAY = 86_400_000;

const hashOfEntry = (j, dims, tenant, kind) =>
  hashOf(
    plain(String(j.id)) +
      tenant +
      field(j.key) +
      kind +
      plain(String(Date.parse(j.bookedOn) / DAY)) +
      plain(String(j.recordedUs)) +
      plain(j.reverses === null ? "" : String(j.reverses)) +
      field(j.actor) +
      field(j.reason) +
      field(j.sourceType) +
      field(j.sourceId) +
      field(dims) +
      plain(j.accounts) +
      plain(j.units) +
      plain(j.amounts),
  );

/** So many amounts as a number holds exactly, also added up; larger ones are counted as BigInt, which takes longer. */
const EXACT = 2 ** 50;
const amountsIn = (text) => {
  const amounts = text.split(",").map(Number);
  const isExact = amounts.length < 8 && amounts.every((one) => one < EXACT && one > -EXACT);
  return isExact ? amounts : text.split(",").map(BigInt);
};

/** At least two lines, none zero, grouped by unit, every unit summing to zero. */
function isBalanced(accounts, units, amounts) {
  const n = amounts.length;
  if (n < 2 || n !== accounts.length || n !== units.length) return false;
  let sum = amounts[0];
  for (let i = 1; i < n; i++) {
    if (units[i] !== units[i - 1] && (sum || Number(units[i]) < Number(units[i - 1]))) return false;
    sum += amounts[i];
  }
  return !sum && amounts.every(Boolean);
}

export async function readJournal(proof, sealed, accounts) {
  const { faults } = proof;
  const tenant = field(proof.tenant);
  const kinds = await readKinds(proof);
  const keys = new Set();
  const reversed = new Map();
  const entries = new Entries(sealed.at);
  await eachRow(proof, "journal.jsonl", (j, dims) => {
    const kind = kinds.get(j.kind);
    const hash = hashOfEntry(j, dims, tenant, kind?.text ?? field(j.kind));
    const fault = sealed.judge(j.id, hash);
    if (fault) faults.add(1, `journal.${fault[0]}`, j.id, fault[1]);
    if (keys.size === keys.add(j.key).size) faults.add(2, "journal.keyTwice", j.id, j.key);
    proof.checked.lines += bookLines(j, kind, accounts, faults);
    if (j.reverses !== null) {
      if (!entries.areMirroredBy(j))
        faults.add(2, "journal.reversal", j.id, `does not mirror ${j.reverses}`);
      const other = reversed.get(j.reverses);
      if (other) faults.add(2, "journal.reversedTwice", j.id, `${j.reverses}, also by ${other}`);
      reversed.set(j.reverses, j.id);
    }
    entries.keep(j);
    proof.checked.entries++;
  });
  for (const [id, place] of sealed.missing())
    faults.add(1, "journal.missing", id, `block ${sealed.blocks[place]}`);
}

/** Adds the lines to their accounts; how many there were. */
function bookLines(j, kind, accounts, faults) {
  const ids = j.accounts.split(",");
  const units = j.units.split(",");
  const amounts = amountsIn(j.amounts);
  if (!isBalanced(ids, units, amounts))
    faults.add(2, "journal.unbalanced", j.id, `amounts ${j.amounts}`);
  for (let i = 0; i < ids.length; i++) {
    const account = accounts.get(ids[i]);
    if (account?.unitText !== units[i]) {
      faults.add(2, "journal.account", j.id, `account ${ids[i]}`);
      continue;
    }
    account.book(amounts[i]);
    const side = amounts[i] > 0 === (j.reverses === null) ? 0 : 1;
    if (!kind?.sides[side].has(account.role))
      faults.add(2, "journal.undeclared", j.id, `${j.kind} on ${account.path}`);
  }
  return ids.length;
}
