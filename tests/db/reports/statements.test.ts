/** On the demo's whole story, every statement adds up to the ledger: on every month's last day and today. */
import { beforeAll, describe, expect, it, test } from "vitest";
import { toUse, totalOf, used, yearsOf, type ItemRole } from "~/domain/appropriations";
import { findItems } from "~/domain/appropriations/index.server";
import { cofinancingStages, cofinancingRole, committedTotal } from "~/domain/reports";
import {
  findAccounts,
  findCofinancing,
  findFilterChoices,
  findGranted,
  findTrialBalance,
} from "~/domain/reports/index.server";
import type { AccountQuestion, GrantedQuestion } from "~/domain/reports";
import type { Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { add, kronor, sum, zero, type Ore } from "~ledger/amount";
import { done } from "../../support/builders";
import { useDemoWorld } from "../../support/demo-world";

const demo = useDemoWorld();
let reader: Staff;
beforeAll(() => {
  reader = demo.world.person("auditor", "forening")?.actor as Staff;
});

const days = [undefined, "2026-12-31", "2027-05-31", "2027-08-31", "2027-12-31", "2028-06-30"] as (
  PlainDate | undefined
)[];

const list = { sort: "project", isBackwards: false, page: 1 } as const;
const granted = async (question: Partial<GrantedQuestion> = {}, who = reader) =>
  done(await findGranted(who, { ...list, isWhole: true, ...question }));

/** The ledger's own balance of every role. */
async function ledgerOn(asOf: PlainDate | undefined): Promise<(role: string) => Ore> {
  const { books } = done(await findTrialBalance(reader, { asOf }));
  const rows = books.flatMap((book) => book.rows);
  return (role) => rows.find((row) => row.role === role)?.balance ?? zero;
}

/** Every page of a list of accounts. */
async function everyAccount(question: AccountQuestion) {
  const found = [];
  let after: string | undefined;
  do {
    const page = done(await findAccounts(reader, { ...question, after }));
    found.push(...page.accounts);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return found;
}

describe.each(days)("up to %s", (asOf) => {
  test("granted and not paid is what is committed and to be paid, year by year", async () => {
    const ledger = await ledgerOn(asOf);
    for (const isWhole of [true, false]) {
      const { rows, sums, total } = await granted({ asOf, isWhole });
      expect(rows).toHaveLength(total);
      expect(sums.left).toBe(add(ledger("committed"), ledger("toBePaid")));
      expect(sums.toBePaid).toBe(ledger("toBePaid"));
      for (const { year, amount } of sums.committed) {
        const accounts = await everyAccount({ role: "committed", year, asOf });
        expect(amount).toBe(sum(accounts.map(({ balance }) => balance)));
      }
      expect(sum(sums.committed.map(({ amount }) => amount))).toBe(ledger("committed"));
    }
    expect((await granted({ asOf })).sums.paid).toBe(ledger("paid"));
  });

  test("of each project, what was decided is released, paid, paid back or left", async () => {
    const { rows } = await granted({ asOf });
    for (const row of rows) {
      const became = [row.released.amount, row.paid.amount, row.paidBack, row.left];
      expect(kronor(row.decided.amount)).toBe(kronor(sum(became)));
      expect(row.left).toBe(add(committedTotal(row), row.toBePaid.amount));
    }
  });

  test("the items, the calls and the activities divide it without rest", async () => {
    const whole = await granted({ asOf });
    const { items, calls, activities } = done(await findFilterChoices(reader));
    for (const [dim, choices] of [
      ["item", items],
      ["call", calls],
      ["activity", activities],
    ] as const) {
      const parts = await Promise.all(choices.map(({ id }) => granted({ asOf, [dim]: id })));
      expect(sum(parts.map(({ sums }) => sums.left))).toBe(whole.sums.left);
      expect(parts.reduce((all, { total }) => all + total, 0)).toBe(whole.total);
    }
  });

  test("co-financing is what the statistical book has at each stage", async () => {
    const ledger = await ledgerOn(asOf);
    const { rows, sums } = done(await findCofinancing(reader, { ...list, asOf }));
    for (const stage of cofinancingStages) {
      expect(sums[stage]).toBe(ledger(cofinancingRole[stage]));
      expect(sum(rows.map((row) => row[stage].amount))).toBe(sums[stage]);
    }
    const forms = await Promise.all(
      ["cash", "inKind"].map((form) => findCofinancing(reader, { ...list, asOf, form })),
    );
    expect(sum(forms.map((form) => done(form).sums.promised))).toBe(sums.promised);
  });

  test("the items' follow-up adds up, to what there is to use and to the ledger", async () => {
    const ledger = await ledgerOn(asOf);
    const items = done(await findItems(reader, { asOf }));
    for (const item of items) expect(kronor(used(item))).toBe(kronor(toUse(item)));
    const roles: readonly ItemRole[] = [
      "frame",
      "available",
      "comingAppropriation",
      "reserved",
      "committed",
      "toBePaid",
      "paid",
      "authorityFrame",
      "authorityUsed",
      "authorityAvailable",
    ];
    for (const role of roles) {
      const held = items.map(({ lines }) => totalOf(lines, role));
      expect([role, kronor(sum(held))]).toEqual([role, kronor(ledger(role))]);
    }
    for (const { id, released, lines } of items) {
      const own = await granted({ asOf, item: id });
      expect(sum(released.map(({ amount }) => amount))).toBe(own.sums.released);
      expect(totalOf(lines, "paid")).toBe(own.sums.paid);
    }
  });

  test("accounts of any dimension add up to the sums above them, and the items to the whole book", async () => {
    const ledger = await ledgerOn(asOf);
    const { items, calls } = done(await findFilterChoices(reader));
    const questions: AccountQuestion[] = [
      ...items.map(({ id }) => ({ item: id })),
      ...calls.map(({ id }) => ({ call: id })),
      { year: 2028 },
      { text: "Språkbron" },
      { financier: "kommun" },
      { form: "inKind" },
      { role: "committed", year: 2027 },
      { counterparty: "802999-9011" },
      { activity: "INTEGRATION" },
      { activity: "SPRAK", from: "2028-01-01" as PlainDate },
      { project: demo.world.things.project },
    ];
    for (const question of questions) {
      const accounts = await everyAccount({ ...question, asOf });
      const { books, total, unread } = done(await findAccounts(reader, { ...question, asOf }));
      expect(unread).toEqual({});
      expect(total).toBe(accounts.length);
      for (const { role, balance } of books.flatMap(({ rows }) => rows)) {
        const own = accounts.filter((account) => account.role === role);
        expect([role, sum(own.map((account) => account.balance))]).toEqual([role, balance]);
      }
    }
    const ofItems = await Promise.all(
      items.map(async ({ id }) => done(await findAccounts(reader, { item: id, asOf })).books),
    );
    for (const role of ["frame", "available", "reserved", "committed", "paid", "advance"]) {
      const rows = ofItems.flat().flatMap((book) => book.rows.filter((row) => row.role === role));
      expect(sum(rows.map(({ balance }) => balance))).toBe(ledger(role));
    }
  });
});

it("there is something of everything in the story", async () => {
  const { sums } = await granted();
  for (const amount of [sums.decided, sums.released, sums.paid, sums.left])
    expect(amount).toBeGreaterThan(zero);
  const { sums: promised } = done(await findCofinancing(reader, list));
  for (const stage of cofinancingStages) expect(promised[stage]).toBeGreaterThan(zero);
  const [item] = done(await findItems(reader));
  expect(yearsOf(item?.lines ?? []).length).toBeGreaterThan(0);
});
