/** After any sequence of entries, every statement adds up to the ledger. */
import { beforeAll, describe, expect, it } from "vitest";
import { committedTotal } from "~/domain/reports";
import {
  findAccounts,
  findCofinancing,
  findGranted,
  findTrialBalance,
} from "~/domain/reports/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { add, sum, zero, type Ore } from "~ledger/amount";
import { addBoard, addStaff, done, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { fillBooks } from "../../support/random-books";

const db = useTestDatabase();
let reader: Staff;
beforeAll(async () => {
  await addBoard(db.kysely);
  await setClock(db.kysely, "2029-01-15T08:00:00Z");
  reader = await addStaff(db.kysely, "Controller C1", ["controller"]);
});

const everything = { sort: "left", isBackwards: true, isWhole: true } as const;

async function ledgerOn(asOf: PlainDate | undefined): Promise<(role: string) => Ore> {
  const { books } = done(await findTrialBalance(reader, { asOf }));
  const rows = books.flatMap((book) => book.rows);
  return (role) => rows.find((row) => row.role === role)?.balance ?? zero;
}

async function everyRow(asOf: PlainDate | undefined) {
  const first = done(await findGranted(reader, { ...everything, asOf, page: 1 }));
  const rows = [...first.rows];
  for (let page = 2; page <= first.pages; page++)
    rows.push(...done(await findGranted(reader, { ...everything, asOf, page })).rows);
  return { rows, sums: first.sums, total: first.total };
}

describe.each([1, 2, 3])("seed %i", (seed) => {
  beforeAll(async () => {
    await fillBooks(db.kysely, { entries: 700, projects: 60, seed, name: `books ${seed}` });
  });

  it.each([undefined, "2027-06-30", "2027-12-31"] as (PlainDate | undefined)[])(
    "up to %s",
    async (asOf) => {
      const ledger = await ledgerOn(asOf);
      const { rows, sums, total } = await everyRow(asOf);
      expect(rows).toHaveLength(total);
      expect(new Set(rows.map(({ projectId }) => projectId)).size).toBe(total);
      expect(sums.left).toBe(add(ledger("committed"), ledger("toBePaid")));
      expect(sum(rows.map(({ left }) => left))).toBe(sums.left);
      expect(sum(rows.map(committedTotal))).toBe(ledger("committed"));
      expect(sums.paid).toBe(ledger("paid"));
      expect(sums.decided).toBe(sum([sums.released, sums.paid, sums.paidBack, sums.left]));
      const order = rows.map(({ left }) => left);
      expect(order).toEqual(order.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
      const cofinancing = done(
        await findCofinancing(reader, { sort: "promised", isBackwards: false, page: 1, asOf }),
      );
      expect(cofinancing.sums.promised).toBe(ledger("cofinancingPromised"));
    },
  );

  it("of one project and of one year", async () => {
    const { rows } = await everyRow(undefined);
    const [richest] = rows;
    const of = done(await findAccounts(reader, { project: richest?.projectId ?? "" }));
    const held = (role: string) =>
      of.books.flatMap((book) => book.rows).find((row) => row.role === role)?.balance ?? zero;
    expect(add(held("committed"), held("toBePaid"))).toBe(richest?.left);
    expect(held("paid")).toBe(richest?.paid.amount);
    const year = done(await findAccounts(reader, { year: 2027, role: "committed" }));
    const ledger = await ledgerOn(undefined);
    expect(year.books[0]?.rows[0]?.balance).toBe(ledger("committed"));
  });
});
