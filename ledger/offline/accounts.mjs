/** The accounts: what was sealed of them, what bounds them, and the balances that were kept. */
import { eachRow, field, hashOf } from "./files.mjs";

const UNBOUNDED = "9000000000000000000";

/** Sums up what is booked on an account: in numbers as long as they are exact. */
class Account {
  #part = 0;
  #whole = 0n;
  count = 0;
  constructor(row, side) {
    Object.assign(this, row, { side, unitText: String(row.unit) });
  }
  book(amount) {
    this.count++;
    if (typeof amount === "bigint") this.#whole += amount;
    else {
      this.#part += amount;
      if (this.#part > 2 ** 52 || this.#part < -(2 ** 52)) this.#carry();
    }
  }
  get booked() {
    this.#carry();
    return this.#whole;
  }
  #carry() {
    this.#whole += BigInt(this.#part);
    this.#part = 0;
  }
}

export async function readAccounts(proof, sealed) {
  const { tenant, faults } = proof;
  const roles = new Map();
  await eachRow(proof, "roles.jsonl", (role) => roles.set(role.role, role));
  const accounts = new Map();
  await eachRow(proof, "accounts.jsonl", (a, dims) => {
    const bytes = [a.id, tenant, a.path, a.role, dims, a.unit, a.min, a.max, a.slots, a.openedUs];
    const fault = sealed.judge(a.id, hashOf(bytes.map((value) => field(String(value))).join("")));
    if (fault) faults.add(1, `account.${fault[0]}`, a.id, fault[1]);
    const role = roles.get(a.role);
    if (!isBoundedAs(role, a)) faults.add(4, "account.bounds", a.id, a.path);
    const side = role?.bounded ? role.side : null;
    accounts.set(String(a.id), new Account(a, side));
    proof.checked.accounts++;
  });
  for (const [id, place] of sealed.missing())
    faults.add(1, "account.missing", id, `block ${sealed.blocks[place]}`);
  return accounts;
}

function isBoundedAs(role, { min, max, unit, slots, keptMin, keptMax, keptSlots }) {
  const least = role?.bounded && role.side === "debit" ? "0" : `-${UNBOUNDED}`;
  const most = role?.bounded && role.side === "credit" ? "0" : UNBOUNDED;
  const isDeclared = min === least && max === most && unit === role?.unit;
  return isDeclared && keptMin === min && keptMax === max && keptSlots === slots;
}

/** What was kept against what the journal adds up to. */
export function compareBalances({ faults }, accounts) {
  for (const account of accounts.values()) {
    const { id, path, balance, lines, booked, count, side } = account;
    if (String(booked) !== balance || count !== lines) {
      const kept = `kept ${balance} in ${lines} lines`;
      faults.add(4, "balance.changed", id, `${path}: ${kept}, journal says ${booked} in ${count}`);
    }
    const isPassed = side === "debit" ? booked < 0n : side === "credit" && booked > 0n;
    if (isPassed) faults.add(4, "balance.overspent", id, `${path}: ${booked}`);
  }
}
