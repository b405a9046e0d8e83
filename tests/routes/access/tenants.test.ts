import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { inSnapshot, inTransaction, type Scope } from "~db/transaction";
import { ok } from "~/domain/shared/result";
import { useDemoWorld } from "../../support/demo-world";

const demo = useDemoWorld();

/** Rows of these are seen across boards, and why. */
const shared: Readonly<Record<string, string>> = {
  call: "a published call is public",
  staff_role: "who may act where is asked before anybody acts",
  delegation: "a decision-maker's limit is read with the role",
  command: "found by its secret id alone, by whoever made it",
  confirmation_link: "who holds the link is nobody until it has been read",
  case_series: "a running number, and nothing of the case",
};

type Table = { readonly name: string; readonly column: "board_id" | "tenant" | "chain" };
let tables: Table[];
beforeAll(async () => {
  const { rows } = await sql<Table>`
    select format('%I.%I', c.table_schema, c.table_name) as name, min(c.column_name) as "column"
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and (c.table_schema = 'public' and c.column_name = 'board_id'
      or c.table_schema = 'ledger' and c.column_name = 'tenant')
    group by 1 order by 1`.execute(demo.db);
  tables = rows;
});

/** How many rows of board 12 a scope sees in each table; null where it may not read at all. */
async function seen(scope: Scope): Promise<Record<string, number | null>> {
  const counts: Record<string, number | null> = {};
  for (const { name, column } of tables) {
    counts[name.replace("public.", "")] = await inSnapshot(
      scope,
      async ({ trx }) => {
        const { rows } = await sql<{ n: number }>`
          select count(*)::int as n from ${sql.raw(name)} where ${sql.ref(column)} = '12'`.execute(
          trx,
        );
        return rows[0]?.n ?? 0;
      },
      demo.db,
    ).catch((error: unknown) => {
      if (Reflect.get(error as object, "code") === "42501") return null;
      throw error;
    });
  }
  return counts;
}

const visible = (counts: Record<string, number | null>): string[] =>
  Object.entries(counts).flatMap(([name, count]) => (count ? [name] : []));

describe("a board's rows", () => {
  test("are there for the board itself", async () => {
    const names = visible(await seen({ boardId: "12" }));
    expect(names).toContain("application");
    expect(names).toContain("payment_order");
    expect(names).toContain("audit_entry");
    expect(names).toContain("ledger.journal");
    expect(names.length).toBeGreaterThan(20);
  });

  test.each([
    ["another board", { boardId: "14" }],
    ["a visitor", {}],
    [
      "an organisation that has nothing there",
      { organisationId: "00000000-0000-4000-8000-000000000000" },
    ],
  ] as [string, Scope][])("are not there for %s, in any table", async (_who, scope) => {
    expect(visible(await seen(scope)).filter((name) => !(name in shared))).toEqual([]);
  });

  test("are in no other board's public projection of drafts, but for a call that it has a part in", async () => {
    const drafts = await inSnapshot(
      { boardId: "14" },
      ({ trx }) =>
        trx
          .selectFrom("call")
          .select("id")
          .where("status", "=", "draft")
          .where("payingBoardId", "<>", "14")
          .where("holdingBoardId", "<>", "14")
          .execute(),
      demo.db,
    );
    expect(drafts).toEqual([]);
  });

  test("are not changed from another board, however the statement is written", async () => {
    for (const { name, column } of tables) {
      if (name.startsWith("ledger.") || name.replace("public.", "") in shared) continue;
      const touched = await inTransaction(
        { boardId: "14" },
        async ({ trx }) => {
          const { rows } =
            await sql`update ${sql.raw(name)} set ${sql.ref(column)} = ${sql.ref(column)} where ${sql.ref(column)} = '12' returning 1`.execute(
              trx,
            );
          return ok(rows.length);
        },
        demo.db,
      ).catch((error: unknown) => ({ ok: true as const, value: refusedBy(error) }));
      expect([name, touched.value]).toEqual([name, 0]);
    }
  });

  test("do not follow a connection to the next person", async () => {
    const left = async () =>
      sql<{
        board: string | null;
      }>`select nullif(current_setting('lansmedel.board', true), '') as board`.execute(demo.db);
    await Promise.all(
      Array.from({ length: 20 }, () => inSnapshot({ boardId: "12" }, async () => null, demo.db)),
    );
    const boards = await Promise.all(Array.from({ length: 20 }, left));
    expect(boards.flatMap(({ rows }) => rows.map(({ board }) => board)).filter(Boolean)).toEqual(
      [],
    );
  });
});

/** No right to change (42501), or rows that are only added (23001): nothing was touched. */
function refusedBy(error: unknown): number {
  const code: unknown = Reflect.get(error as object, "code");
  if (code === "42501" || code === "23001") return 0;
  throw error;
}
