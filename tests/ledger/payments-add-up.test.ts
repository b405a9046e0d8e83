/** One grant through any life: what was decided is always committed, to be paid, paid or given back, and in the end all is paid. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ore, sum, type Ore } from "~ledger/amount";
import {
  balance,
  balances,
  LedgerRefusal,
  listAccounts,
  post,
  reverse,
  verify,
  type Posted,
  type Posting,
  type Trx,
} from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, entryBasics, posted } from "./books";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const DECIDED = 1000n;
const YEARS = [2027, 2028] as const;
const project = "P";
const dims = { project, item: "I", call: "C", bankAccount: "B", counterparty: "O" };

/** Each as the application would post it, with whatever amount: most of them are refused at the wrong time. */
const acts = {
  advance: (amount: Ore, year: number) => ({
    kind: "advance.approved",
    dims: { ...dims, year },
    amounts: { amount },
  }),
  claim: (pay: Ore, year: number, settled: Ore) => ({
    kind: "claim.approved",
    dims: { ...dims, year },
    amounts: { pay, settled },
  }),
  send: (amount: Ore) => ({ kind: "payment.sent", dims, amounts: { amount } }),
  reject: (amount: Ore) => ({ kind: "payment.rejected", dims, amounts: { amount } }),
  confirm: (amount: Ore) => ({ kind: "payment.confirmed", dims, amounts: { amount } }),
  sendBack: (amount: Ore) => ({ kind: "payment.returned", dims, amounts: { amount } }),
  release: (amount: Ore, year: number) => ({
    kind: "commitment.released",
    dims: { ...dims, year },
    amounts: { amount },
  }),
  recover: (cost: Ore, _year: number, advance: Ore) => ({
    kind: "recovery.decided",
    dims,
    amounts: { cost, advance },
  }),
  charge: (amount: Ore) => ({ kind: "interest.charged", dims, amounts: { amount } }),
  instalment: (principal: Ore, _year: number, interest: Ore) => ({
    kind: "recovery.paidToItem",
    dims,
    amounts: { principal, interest },
  }),
  remit: (amount: Ore) => ({ kind: "recovery.remitted", dims, amounts: { amount } }),
  writeOff: (amount: Ore) => ({ kind: "recovery.writtenOff", dims, amounts: { amount } }),
} satisfies Record<string, (amount: Ore, year: number, other: Ore) => object>;
type Act = keyof typeof acts;

const anyStep = fc.record({
  act: fc.constantFrom<Act | "undo">(
    ...(Object.keys(acts) as Act[]),
    "claim",
    "claim",
    "send",
    "send",
    "confirm",
    "undo",
  ),
  amount: fc.bigInt({ min: 1n, max: 300n }),
  other: fc.bigInt({ min: 0n, max: 40n }),
  year: fc.constantFrom<number>(...YEARS),
});

type Step = { readonly amount: bigint; readonly year: number; readonly other: bigint };

const posting = (act: Act, { amount, year, other }: Step) =>
  ({ ...entryBasics(), ...acts[act](ore(amount), year, ore(other)) }) as unknown as Posting;

/** The entry, or null when the ledger refuses it for want of money. */
async function tried(tenant: string, work: (trx: Trx) => Promise<Posted>): Promise<Posted | null> {
  try {
    return await asTenant(db.kysely, tenant, work);
  } catch (error) {
    if (error instanceof LedgerRefusal && /overspent|notReversible/.test(error.code)) return null;
    throw error;
  }
}

async function decided(tenant: string): Promise<void> {
  await posted(db.kysely, allotted("I", ore(DECIDED)), tenant);
  for (const year of YEARS) {
    const amounts = { amount: ore(DECIDED / 2n) };
    const at = { item: "I", call: "C", project, year };
    await posted(
      db.kysely,
      { ...entryBasics(), kind: "call.published", dims: at, amounts },
      tenant,
    );
    await posted(db.kysely, { ...entryBasics(), kind: "award.decided", dims: at, amounts }, tenant);
  }
}

const standing = (tenant: string) =>
  asTenant(db.kysely, tenant, async (trx) => ({
    committed: sum((await balances(trx, { role: "committed" })).map((one) => one.balance)),
    toBePaid: await balance(trx, { role: "toBePaid", dims: { project } }),
    paid: await balance(trx, { role: "paid", dims: { project } }),
    givenBack: await balance(trx, { role: "available", dims: { item: "I" } }),
  }));

/** Everything left is claimed, sent and confirmed. */
async function settle(tenant: string): Promise<void> {
  for (const { dims: of, balance: amount } of await asTenant(db.kysely, tenant, (trx) =>
    balances(trx, { role: "committed" }),
  )) {
    if (amount === 0n) continue;
    const year = Number(of.year);
    await posted(db.kysely, posting("claim", { amount, year, other: 0n }), tenant);
  }
  const { toBePaid } = await standing(tenant);
  const last = { amount: toBePaid, year: 2027, other: 0n };
  if (toBePaid > 0n) await posted(db.kysely, posting("send", last), tenant);
  const transit = await asTenant(db.kysely, tenant, (trx) =>
    balance(trx, { role: "bankInTransit", dims: {} }),
  );
  if (transit > 0n)
    await posted(db.kysely, posting("confirm", { ...last, amount: transit }), tenant);
}

it("cumulative payments equal the decided amount, less what was given back, whatever happened on the way", async () => {
  let lives = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 20, maxLength: 50 }), async (steps) => {
      const tenant = `G${++lives}`;
      await decided(tenant);
      let last: string | null = null;
      for (const { act, ...step } of steps) {
        const done: Posted | null =
          act !== "undo"
            ? await tried(tenant, (trx) => post(trx, posting(act, step)))
            : last === null
              ? null
              : await tried(tenant, (trx) =>
                  reverse(trx, { ...entryBasics(), journalId: String(last) }),
                );
        last = done?.journalId ?? last;
        const { committed, toBePaid, paid, givenBack } = await standing(tenant);
        expect(committed + toBePaid + paid + givenBack).toBe(DECIDED);
        expect(paid).toBeLessThanOrEqual(DECIDED);
      }
      await settle(tenant);
      const { paid, givenBack } = await standing(tenant);
      expect(paid + givenBack).toBe(DECIDED);
      const roles = await asTenant(db.kysely, tenant, async (trx) => {
        const accounts = await listAccounts(trx);
        return (role: string) =>
          sum(accounts.filter((one) => one.role === role).map((one) => one.balance));
      });
      // What has left for good, by project and by item, is what is paid; the State has settled the same.
      expect(roles("grantsGiven")).toBe(paid);
      expect(roles("grantsGivenAccrual")).toBe(paid);
      expect(roles("appropriationCharged")).toBe(paid);
      expect(roles("stateSettlement")).toBe(paid);
      expect(roles("payable")).toBe(0n);
    }),
    { numRuns: 15 },
  );
  expect((await verify(db.kysely)).differences).toEqual([]);
});
