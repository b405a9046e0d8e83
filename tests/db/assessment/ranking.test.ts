import { sql } from "kysely";
import { beforeAll, expect, test, vi } from "vitest";
import { rank } from "~/cli/rank";
import { findRanking, freezeRanking, recomputeRanking } from "~/domain/assessment/index.server";
import { rankedDemoCall, type RankedCall } from "../../support/assessed-call";
import { as, done, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";

const db = useTestDatabase();
let ranked: RankedCall;
beforeAll(async () => {
  ranked = await rankedDemoCall(db.kysely);
});

test("the demo's ranking is 86,00, 83,50 and 76,50, and the last gets what is left of the frame", async () => {
  const page = done(await findRanking(ranked.office.officer, ranked.callId));
  expect(page.rows.map((row) => [row.caseNumber, row.ranked?.total, row.suggested])).toEqual([
    ["DEMO 851-0102-2027", "86.00", 59_000_000n],
    ["DEMO 851-0103-2027", "83.50", 109_500_000n],
    ["DEMO 851-0101-2027", "76.50", 81_500_000n],
  ]);
  expect(page.years).toMatchObject([
    { year: 2027, amount: 100_000_000n, left: 100_000_000n },
    { year: 2028, amount: 150_000_000n, left: 150_000_000n },
  ]);
});

test("a ranking is frozen once", async () => {
  const again = await freezeRanking(as(ranked.office.officer), { callId: ranked.callId });
  expect(refusalCode(again)).toBe("ranking.alreadyFrozen");
  await expect(
    db.kysely.updateTable("ranking").set({ fingerprint: "x" }).execute(),
  ).rejects.toThrow("rows here are only added");
});

test("remade from its scores it has the same fingerprint", async () => {
  const remade = done(await recomputeRanking(ranked.office.decisionMaker, ranked.callId));
  expect(remade).toMatchObject({ isSame: true, applications: 3, differences: [] });
  expect(remade.now).toBe(remade.frozen);
});

/** What the command prints, and its exit code. */
async function run(args: string[]): Promise<{ code: number; printed: string }> {
  const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
  try {
    const code = await rank(args);
    return { code, printed: print.mock.calls.flat().join("\n") };
  } finally {
    print.mockRestore();
  }
}

test("the command line remakes it by case number, and refuses a call it does not know", async () => {
  const { code, printed } = await run(["recompute", "DEMO 851-0001-2027"]);
  expect(code).toBe(0);
  expect(printed).toMatch(/the same ranking of 3, fingerprint [0-9a-f]{64}$/);
  await expect(run(["recompute", "DEMO 851-9999-2027"])).rejects.toThrow("not a published call");
});

test("remade from changed scores it names the difference", async () => {
  await db.kysely.transaction().execute(async (trx) => {
    await sql`alter table score disable trigger locked_scores`.execute(trx);
    await sql`update score s set points = 5 from assessment a where a.id = s.assessment_id and s.criterion = 'K3'
      and a.application_id = ${ranked.cases.folkhogskola.applicationId} and a.assessor_id = ${ranked.office.secondAssessor.personId}`.execute(
      trx,
    );
    await sql`alter table score enable trigger locked_scores`.execute(trx);
  });
  const remade = done(await recomputeRanking(ranked.office.decisionMaker, ranked.callId));
  expect(remade.isSame).toBe(false);
  expect(remade.now).not.toBe(remade.frozen);
  expect(remade.differences).toMatchObject([
    { what: "score", caseNumber: "DEMO 851-0103-2027", criterion: "K3", frozen: "4", now: "5" },
    { what: "total", caseNumber: "DEMO 851-0103-2027", frozen: "83.50", now: "85.00" },
  ]);
  expect(Object.values(remade.names)).toEqual(["Bedömare B2"]);
  const { code, printed } = await run(["recompute", ranked.callId]);
  expect(code).toBe(1);
  expect(printed).toContain("DEMO 851-0103-2027: K3 by Bedömare B2: 4 was frozen, now 5");
});
