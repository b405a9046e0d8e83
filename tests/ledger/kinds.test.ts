import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it, expectTypeOf } from "vitest";
import type { Ore } from "~ledger/amount";
import {
  accountRole,
  accountRoles,
  kinds,
  type KindAmount,
  type KindDim,
  type Posting,
} from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

describe("the declared accounts and kinds", () => {
  it("are the same in the code and in the database", async () => {
    const roles = await sql<{ role: string }>`
      select r.role, u.book, r.side, r.bounded, r.dims, r.slots::int
      from ledger.account_role r join ledger.unit u using (unit_id) order by r.role`.execute(
      db.kysely,
    );
    const declared = Object.entries(accountRoles).map(
      ([role, { book, side, bounded, dims, slots }]) => ({
        role,
        book,
        side,
        bounded,
        dims: [...dims],
        slots,
      }),
    );
    expect(declared.toSorted(byName("role"))).toEqual(roles.rows.toSorted(byName("role")));
    const paths = await sql<{
      kind: string;
    }>`select kind, debits, credits, closing from ledger.kind`.execute(db.kysely);
    const roleSet = (roles: readonly string[]) => [...new Set(roles)];
    const declaredPaths = Object.entries(kinds).map(([kind, { legs, closing }]) => ({
      kind,
      closing,
      debits: roleSet([...legs.map(({ debit }) => debit.role), ...between(legs, "dueFromBoard")]),
      credits: roleSet([...legs.map(({ credit }) => credit.role), ...between(legs, "dueToBoard")]),
    }));
    expect(declaredPaths.toSorted(byName("kind"))).toEqual(paths.rows.toSorted(byName("kind")));
  });
  it("move every amount within one book", () => {
    for (const { legs } of Object.values(kinds)) {
      for (const { debit, credit } of legs) {
        expect(accountRole(debit.role)?.book).toBe(accountRole(credit.role)?.book);
      }
    }
  });
  it("have a number in the State's chart in the financial book and only there", () => {
    for (const { book, chart } of Object.values(accountRoles))
      expect(chart !== null).toBe(book === "financial");
  });
});

/** A leg that may go between two tenants may have what is owed in place of either account. */
const between = (legs: readonly { readonly between: boolean }[], role: string) =>
  legs.some((leg) => leg.between) ? [role] : [];

const byName =
  <K extends string>(key: K) =>
  (a: Record<K, string>, b: Record<K, string>) =>
    a[key] < b[key] ? -1 : 1;

describe("an entry that is not as declared does not compile", () => {
  type Allotment = Extract<Posting, { kind: "appropriation.allotted" }>;
  it("with a misspelt kind", () => {
    expectTypeOf<Allotment["kind"]>().toEqualTypeOf<"appropriation.allotted">();
    expectTypeOf<"appropriation.alloted">().not.toExtend<Posting["kind"]>();
  });
  it("without a dimension that its accounts have, or that the kind demands besides", () => {
    expectTypeOf<KindDim<"award.decidedLaterYear">>().toEqualTypeOf<
      "call" | "year" | "project" | "item"
    >();
    expectTypeOf<KindDim<"appropriation.moved">>().toEqualTypeOf<"fromItem" | "toItem">();
    expectTypeOf<KindDim<"payment.confirmed">>().toEqualTypeOf<
      "bankAccount" | "item" | "project"
    >();
    expectTypeOf<{ year: number }>().not.toExtend<Allotment["dims"]>();
    expectTypeOf<{ item: string }>().toExtend<Allotment["dims"]>();
  });
  it("without the other board, when an appropriation is moved between boards", () => {
    expectTypeOf<KindDim<"appropriation.movedOut">>().toEqualTypeOf<"item" | "counterparty">();
    expectTypeOf<{ item: string }>().not.toExtend<
      Extract<Posting, { kind: "appropriation.movedIn" }>["dims"]
    >();
  });
  it("without an amount that its legs move, or with a number instead of öre", () => {
    expectTypeOf<KindAmount<"claim.approved">>().toEqualTypeOf<"pay" | "settled">();
    expectTypeOf<Allotment["amounts"]>().toEqualTypeOf<{ readonly amount: Ore }>();
    expectTypeOf<number>().not.toExtend<Ore>();
    expectTypeOf<bigint>().not.toExtend<Ore>();
  });
});
