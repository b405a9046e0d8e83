/** Random lives of random grants: whatever is asked, in any order, the books agree with a plain model of them. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ore } from "~ledger/amount";
import {
  accountRole,
  accountRoles,
  kinds,
  LedgerRefusal,
  listAccounts,
  postMany,
  reverse,
  verify,
  type Kind,
  type Posting,
} from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { asTenant, entryBasics, posted } from "./books";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

type Line = { readonly path: string; readonly signed: bigint };
type Event = {
  readonly kind: Kind;
  readonly dims: Readonly<Record<string, string>>;
  readonly amounts: readonly bigint[];
  readonly next: "nothing" | "again" | "reverse" | "batch";
};

const few = (...ids: string[]) => fc.constantFrom(...ids);
const anyEvent: fc.Arbitrary<Event> = fc.record({
  kind: fc.constantFrom(...(Object.keys(kinds) as Kind[])),
  dims: fc.record({
    item: few("I1", "I2"),
    fromItem: few("I1", "I2"),
    toItem: few("I1", "I2"),
    promisedItem: few("I1", "I2"),
    year: few("2027", "2028"),
    fromYear: few("2027", "2028"),
    toYear: few("2027", "2028"),
    call: few("C1", "C2"),
    project: few("P1", "P2", "P3"),
    bankAccount: few("B1"),
    financier: few("F1", "F2"),
    form: few("cash", "inKind"),
    counterparty: few("O1"),
  }),
  amounts: fc.array(fc.bigInt({ min: 0n, max: 60n }), { minLength: 3, maxLength: 3 }),
  next: fc.constantFrom("nothing", "nothing", "again", "reverse", "batch"),
});

/** The lines a kind means, worked out here from its legs alone. */
function linesOf({ kind, dims, amounts }: Event): Line[] {
  const names = [...new Set(kinds[kind].legs.map(({ amount }) => amount))];
  return kinds[kind].legs.flatMap(({ debit, credit, amount }) => {
    const signed = amounts[names.indexOf(amount)] ?? 0n;
    const path = (ref: {
      role: keyof typeof accountRoles;
      from: Readonly<Record<string, string>>;
    }) =>
      [
        ref.role,
        ...accountRoles[ref.role].dims.map((dim) => `${dim}=${dims[ref.from[dim] ?? dim]}`),
      ].join("/");
    return signed === 0n
      ? []
      : [
          { path: path(debit), signed },
          { path: path(credit), signed: -signed },
        ];
  });
}

function postingOf({ kind, dims, amounts }: Event): Posting {
  const legs: readonly { readonly amount: string }[] = kinds[kind].legs;
  const names = [...new Set(legs.map(({ amount }) => amount))];
  return {
    ...entryBasics(),
    kind,
    dims,
    amounts: Object.fromEntries(names.map((name, n) => [name, ore(amounts[n] ?? 0n)])),
  } as unknown as Posting;
}

/** What the books should say: every account's signed balance. */
class Model {
  readonly balances = new Map<string, bigint>();
  /** Books the lines when every bounded account stays on its side; says whether it did. */
  book(lines: readonly Line[]): boolean {
    const after = new Map(this.balances);
    for (const { path, signed } of lines) after.set(path, (after.get(path) ?? 0n) + signed);
    for (const { path } of lines) {
      const role = accountRole(path.split("/")[0] ?? "");
      const balance = after.get(path) ?? 0n;
      if (role?.bounded && (role.side === "debit" ? balance < 0n : balance > 0n)) return false;
    }
    for (const [path, balance] of after) this.balances.set(path, balance);
    return true;
  }
}

async function accepted(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (
      error instanceof LedgerRefusal &&
      ["ledger.overspent", "ledger.nothingToPost"].includes(error.code)
    )
      return false;
    throw error;
  }
}

async function live(tenant: string, model: Model, event: Event): Promise<void> {
  const posting = postingOf(event);
  const lines = linesOf(event);
  const inBatch = () => asTenant(db.kysely, tenant, (trx) => postMany(trx, [posting]));
  const alone = () => posted(db.kysely, posting, tenant);
  const expected = lines.length > 0 && model.book(lines);
  expect(await accepted(event.next === "batch" ? inBatch : alone)).toBe(expected);
  if (!expected) return;
  if (event.next === "again") expect(await alone()).toMatchObject({ replayed: true });
  if (event.next === "batch") expect(await inBatch()).toMatchObject([{ replayed: true }]);
  if (event.next === "reverse") {
    const { journalId } = await alone();
    const { key, bookedOn, reason, actor, source } = entryBasics();
    const turned = model.book(lines.map(({ path, signed }) => ({ path, signed: -signed })));
    const reversal = { journalId, key, bookedOn, reason, actor, source };
    expect(await accepted(() => asTenant(db.kysely, tenant, (trx) => reverse(trx, reversal)))).toBe(
      turned,
    );
  }
}

/** Money enough to begin with, so that most of what follows has something to move. */
const beginning: readonly Event[] = [
  ["appropriation.allotted", 2000n],
  ["authority.recorded", 500n],
  ["call.published", 900n],
  ["call.publishedLaterYear", 300n],
  ["award.decided", 600n],
  ["advance.approved", 200n],
  ["payment.sent", 100n],
].map(([kind, amount]) => ({
  kind: kind as Kind,
  dims: { item: "I1", year: "2027", call: "C1", project: "P1" },
  amounts: [amount as bigint],
  next: "nothing",
}));

it("every sequence of events keeps every bound, balances every book, and pays nobody more than was granted", async () => {
  let lives = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { minLength: 20, maxLength: 60 }), async (events) => {
      const tenant = `T${++lives}`;
      const model = new Model();
      for (const event of [...beginning, ...events]) await live(tenant, model, event);
      const accounts = await asTenant(db.kysely, tenant, (trx) => listAccounts(trx));
      const signed = accounts.map(({ path, side, balance }) => [
        path,
        side === "debit" ? BigInt(balance) : -balance,
      ]);
      expect(Object.fromEntries(signed)).toEqual(Object.fromEntries(model.balances));
      for (const book of ["commitment", "financial", "statistical"]) {
        const inBook = signed.filter(
          ([path]) => accountRole(String(path).split("/")[0] ?? "")?.book === book,
        );
        expect(inBook.reduce((sum, [, balance]) => sum + BigInt(balance ?? 0), 0n)).toBe(0n);
      }
    }),
    { numRuns: 12 },
  );
  expect((await verify(db.kysely)).differences).toEqual([]);
});
