import { beforeAll, beforeEach, expect, test } from "vitest";
import { findBudget, saveBudget, saveFinancing } from "~/domain/applications/index.server";
import type { Financing } from "~/domain/applications/index";
import { ore } from "~ledger/amount";
import { as, done, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";
import { demoBudget, writtenDraft } from "../../support/written-application";

const db = useTestDatabase();
let open: OpenCall;
let applicationId: string;
beforeAll(async () => {
  open = await openCall(db.kysely);
});
beforeEach(async () => {
  applicationId = await writtenDraft(open.projectManager, open.callId);
});

const read = async () => done(await findBudget(open.projectManager, applicationId));
const { lines, financing } = demoBudget();

test("the budget page reads back what was saved, row by row", async () => {
  const budget = await read();
  expect(budget.lines.salaries).toHaveLength(2);
  expect(budget.financing.grant).toBe(59_000_000n);
  expect(budget.financing.financiers.map(({ name, amount }) => [name, amount])).toEqual(
    financing.financiers.map(({ name, amount }) => [name, amount]),
  );
  expect(budget.saved).toMatchObject({ isDone: true, by: "Projektledare" });
});

test("a draft is saved unbalanced, and saved again in its place", async () => {
  const { application } = await read();
  const unbalanced = { ...financing, grant: ore(1n) };
  const input = {
    applicationId,
    version: application.version,
    lines,
    financing: unbalanced,
    isDone: false,
  };
  const { version } = done(await saveBudget(as(open.projectManager), input));
  done(await saveBudget(as(open.projectManager), { ...input, version }));
  const saved = await read();
  expect(saved.financing.grant).toBe(1n);
  expect(saved.lines.other).toHaveLength(lines.other.length);
});

test("what the applicant pays itself needs nobody else's word", async () => {
  const own = (await read()).financing.financiers.find(({ isOwn }) => isOwn);
  expect(own).toMatchObject({ orgnr: "802999-9011", status: "confirmed" });
});

test("a promise that is left as it was keeps its answer; another amount is another promise", async () => {
  const before = await read();
  const [first, second] = before.financing.financiers;
  if (!first || !second) throw new Error("two co-financiers");
  await db.kysely
    .updateTable("financier")
    .set({ status: "confirmed", confirmedAt: "2027-02-20T08:00:00Z" })
    .where("id", "in", [first.id, second.id])
    .execute();
  const changed: Financing = {
    grant: before.financing.grant,
    financiers: before.financing.financiers.map((one) =>
      one.id === second.id ? { ...one, amount: ore(one.amount + 100n) } : one,
    ),
  };
  const { version } = before.application;
  done(
    await saveFinancing(as(open.projectManager), { applicationId, version, financing: changed }),
  );
  const after = (await read()).financing.financiers;
  expect(after.find(({ id }) => id === first.id)?.status).toBe("confirmed");
  expect(after.find(({ name }) => name === second.name)?.status).toBe("promised");
});

test("a second writer of the same page is told, and nothing is overwritten", async () => {
  const { application } = await read();
  const input = { applicationId, version: application.version, lines, financing, isDone: true };
  done(await saveBudget(as(open.signatory), input));
  const late = await saveBudget(as(open.projectManager), {
    ...input,
    financing: { ...financing, grant: ore(5n) },
  });
  expect(refusalCode(late)).toBe("application.savedByOther");
  expect((await read()).financing.grant).toBe(59_000_000n);
});

test("the same command twice saves once", async () => {
  const { application } = await read();
  const input = { applicationId, version: application.version, lines, financing, isDone: true };
  const call = as(open.projectManager);
  expect(await saveBudget(call, input)).toEqual(await saveBudget(call, input));
});

test("a stranger, and the board's own officer, find no draft", async () => {
  expect(refusalCode(await findBudget(open.stranger, applicationId))).toBe("access.notFound");
  expect(refusalCode(await findBudget(open.officer, applicationId))).toBe("access.notFound");
  const input = { applicationId, version: 99, lines, financing, isDone: true };
  expect(refusalCode(await saveBudget(as(open.stranger), input))).toBe("access.notFound");
});
