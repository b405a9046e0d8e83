/** A statement of thousands of lines, taken in piece by piece: every line once, in its order, whatever stands where. */
import { beforeAll, describe, expect, it } from "vitest";
import { findOrders } from "~/domain/disbursements/index.server";
import {
  findBankFile,
  findBankFileContent,
  findReconciliation,
  importBankFile,
} from "~/domain/reconciliation/index.server";
import { ore, sum, type Ore } from "~ledger/amount";
import { as, done, kr, refusalCode } from "../../support/builders";
import { statementFile, type TestEntry } from "../../support/bank-statement";
import { useTestDatabase } from "../../support/database";
import {
  approveTheAdvance,
  runningProject,
  sendAll,
  type RunningProject,
} from "../../support/running-project";

const LINES = 2_600;
const day = "2027-08-19";

describe("a long statement", () => {
  const db = useTestDatabase();
  let project: RunningProject;
  let reference: string;
  let entries: TestEntry[];
  let file: ReturnType<typeof statementFile>;
  let total: Ore;
  let pulled = 0;
  beforeAll(async () => {
    project = await runningProject(db.kysely);
    await approveTheAdvance(project);
    await sendAll(db.kysely, project, `${day}T08:00:00Z`);
    reference = (await findOrders(project.accountant))[0]?.reference ?? "";
    // What came back stands first, the payment last; in between are strangers' lines, of which each tenth is like the one before.
    const strangers = Array.from({ length: LINES }, (_, no) => ({
      amount: ore(no % 3 === 0 ? 100n : -200n - BigInt(no - (no % 10 === 9 ? 1 : 0))),
      on: day,
      name: `Rad ${no - (no % 10 === 9 ? 1 : 0)}`,
    }));
    entries = [
      { amount: kr("295000.00"), on: day, reference, returned: "AC04" },
      ...strangers,
      { amount: kr("-295000.00"), on: day, reference },
    ];
    total = sum(entries.map(({ amount }) => amount));
    file = statementFile({ id: "LONG", entries });
  });

  it("comes in whole from a stream of small pieces, and pays before it returns", async () => {
    const source = {
      name: "long.xml",
      async *open() {
        for (let at = 0; at < file.bytes.length; at += 1000) {
          pulled++;
          yield file.bytes.subarray(at, at + 1000);
        }
      },
    };
    const { fileId, lines, matched, repeated } = done(
      await importBankFile(as(project.accountant), source),
    );
    expect([lines, matched, repeated]).toEqual([LINES + 2, 2, 0]);
    expect(pulled).toBeGreaterThan(1000);
    expect((await findOrders(project.accountant))[0]?.status).toBe("returned");
    const { parts } = done(await findBankFileContent(project.accountant, fileId));
    const kept: Uint8Array[] = [];
    for await (const part of parts) kept.push(part);
    expect(Buffer.concat(kept).equals(Buffer.from(file.bytes))).toBe(true);
    const page = done(await findBankFile(project.accountant, fileId));
    expect(page).toMatchObject({ isCut: true, matched: 2 });
    expect(page.statements[0]).toMatchObject({ closing: total });
    expect(page.statements[0]?.lines).toHaveLength(500);
  });

  it("has its lines in the order of the file, and differs from the ledger by what is nobody's", async () => {
    const rows = await db.kysely
      .selectFrom("bankLine")
      .select(["amountOre", "position"])
      .orderBy("position")
      .execute();
    expect(rows.map(({ amountOre }) => amountOre)).toEqual(entries.map(({ amount }) => amount));
    const found = done(await findReconciliation(project.accountant));
    expect(found).toMatchObject({ difference: total, explained: total, openCount: LINES });
    expect(found.differences).toHaveLength(500);
    expect(found.shown).toMatchObject({ difference: total, explained: total });
  });

  it("is recognised line by line when another file overlaps it", async () => {
    const again = statementFile({
      id: "AGAIN",
      entries: [...entries, { amount: ore(1n), on: day, name: "Ny" }],
    });
    expect(done(await importBankFile(as(project.accountant), again))).toMatchObject({
      lines: 1,
      repeated: LINES + 2,
    });
    const found = done(await findReconciliation(project.accountant));
    expect(found.difference).toBe(total + 1n);
  });

  it("twice in one file is a statement too many, and one öre less does not add up", async () => {
    const opening = ore(total + 1n);
    const one = { id: "NEXT", opening, entries: [{ amount: ore(5n), on: day }] };
    expect(refusalCode(await importBankFile(as(project.accountant), statementFile(one, one)))).toBe(
      "bankFile.statementAlreadyImported",
    );
    const text = new TextDecoder().decode(statementFile(one).bytes);
    const changed = text.replace('<Ntry><Amt Ccy="SEK">0.05', '<Ntry><Amt Ccy="SEK">0.04');
    const bytes = new TextEncoder().encode(changed);
    expect(
      refusalCode(await importBankFile(as(project.accountant), { name: "x.xml", bytes })),
    ).toBe("bankFile.doesNotAddUp");
  });

  it("two statements of a file go on from each other; a line that stands in both is booked once", async () => {
    const opening = ore(total + 1n);
    const shared = { amount: ore(7n), on: day, name: "I båda" };
    const first = { id: "D1", opening, entries: [shared] };
    const second = {
      id: "D2",
      opening,
      entries: [shared, { amount: ore(2n), on: day, name: "Bara i den andra" }],
    };
    expect(
      done(await importBankFile(as(project.accountant), statementFile(first, second))),
    ).toMatchObject({ lines: 2, repeated: 1 });
    const found = done(await findReconciliation(project.accountant));
    expect(found.difference).toBe(total + 10n);
    expect(found.shown?.difference).toBe(found.shown?.explained);
  });

  it("a report during the day (camt.052) is no statement", async () => {
    const text = new TextDecoder()
      .decode(statementFile({ id: "R", entries: [] }).bytes)
      .replaceAll("BkToCstmrStmt", "BkToCstmrAcctRpt")
      .replaceAll("Stmt>", "Rpt>")
      .replace("camt.053", "camt.052");
    const bytes = new TextEncoder().encode(text);
    expect(await importBankFile(as(project.accountant), { name: "r.xml", bytes })).toMatchObject({
      code: "bankFile.notStatement",
      params: { message: "camt.052.001.02" },
    });
  });
});
