/** A return a month later, when the bank's month is closed: booked in the month that is open, with the bank's day kept. */
import { expect, it } from "vitest";
import { closePeriod, findPeriods } from "~/domain/closing/index.server";
import { findOrders } from "~/domain/disbursements/index.server";
import {
  countersignSheet,
  findLine,
  findReconciliation,
  findSheet,
  importBankFile,
  signSheet,
} from "~/domain/reconciliation/index.server";
import { inSnapshot } from "~db/transaction";
import { journal, verify } from "~ledger/index";
import { addStaff, as, done, kr, refusalCode, setClock } from "../../support/builders";
import { statementFile } from "../../support/bank-statement";
import { useTestDatabase } from "../../support/database";
import { approveTheAdvance, payAndConfirm, runningProject } from "../../support/running-project";

const db = useTestDatabase();

it("is reconciled to zero day by day, and signed by two", async () => {
  const project = await runningProject(db.kysely);
  await approveTheAdvance(project);
  const opening = await payAndConfirm(db.kysely, project, "2027-08-19T08:00:00Z");
  const { accountant, attestant } = project;
  const controller = await addStaff(db.kysely, "Controller C9", ["controller"]);
  const [order] = await findOrders(accountant);
  const august = (await findReconciliation(accountant, "2027-08")) as { ok: true; value: unknown };
  expect(august.value).toMatchObject({
    shown: {
      opening: 0n,
      moneyOut: kr("-295000.00"),
      closing: kr("-295000.00"),
      ledger: kr("-295000.00"),
      difference: 0n,
      days: [{ day: "2027-08-19", closing: kr("-295000.00"), difference: 0n }],
    },
  });
  const early = done(await findSheet(accountant, "2027-08"));
  expect(early).toMatchObject({ obstacle: "notOver", maySign: false });
  expect(
    refusalCode(await signSheet(as(accountant), { month: "2027-08", shownHash: early.sha256 })),
  ).toBe("sheet.notOver");

  await setClock(db.kysely, "2027-10-05T08:00:00Z");
  const months = done(await findPeriods(accountant)).map(({ id }) => id);
  for (const periodId of [...months.toReversed(), "2027-09"]) {
    done(await closePeriod(as(accountant), { periodId, note: "" }));
  }
  const back = {
    amount: kr("295000.00"),
    on: "2027-09-21",
    reference: order?.reference ?? "",
    returned: "AC04",
  };
  done(
    await importBankFile(as(accountant), statementFile({ id: "SEP", opening, entries: [back] })),
  );
  expect((await findOrders(accountant))[0]?.status).toBe("returned");

  const entries = await inSnapshot({ boardId: "12" }, async ({ trx }) => {
    expect((await verify(trx)).differences).toEqual([]);
    return journal(trx, { kind: "payment.returned" });
  });
  expect(entries).toMatchObject([{ bookedOn: "2027-10-01" }]);
  expect(entries[0]?.reason).toContain("bankens dag 2027-09-21");

  const found = done(await findReconciliation(accountant, "2027-09"));
  expect(found).toMatchObject({
    difference: 0n,
    shown: { difference: kr("295000.00"), explained: kr("295000.00") },
  });
  expect(found.shown?.items).toMatchObject([{ state: "later", bookedOn: "2027-09-21" }]);
  const october = done(await findReconciliation(accountant, "2027-10"));
  expect(october.shown).toMatchObject({ difference: 0n, explained: 0n, items: [] });

  const month = "2027-09";
  const sheet = done(await findSheet(accountant, month));
  expect(sheet).toMatchObject({ obstacle: null, maySign: true, mayCountersign: false });
  const shown = { month, shownHash: sheet.sha256 };
  expect(refusalCode(await signSheet(as(attestant), shown))).toBe("access.forbidden");
  expect(refusalCode(await countersignSheet(as(attestant), shown))).toBe("sheet.notSigned");
  expect(refusalCode(await signSheet(as(accountant), { month, shownHash: "0".repeat(64) }))).toBe(
    "sheet.changedSinceShown",
  );
  done(await signSheet(as(accountant), shown));
  expect(refusalCode(await countersignSheet(as(accountant), shown))).toBe("approval.twoPersons");
  done(await countersignSheet(as(controller), shown));
  const signed = done(await findSheet(attestant, month));
  expect(signed).toMatchObject({
    signed: { by: "Ekonom E1" },
    countersigned: { by: "Controller C9" },
    now: null,
    figures: { difference: kr("295000.00") },
  });
  const changed = db.kysely.updateTable("reconciliationSheet").set({ content: "{}" });
  await expect(changed.execute()).rejects.toMatchObject({
    constraint: "reconciliation_sheet_is_frozen",
  });
  const returned = done(await findReconciliation(accountant)).months.map((one) => one.month);
  expect(returned).toEqual(["2027-09", "2027-08"]);
  const line = await db.kysely
    .selectFrom("bankLine")
    .select("id")
    .where("isReturn", "=", true)
    .executeTakeFirstOrThrow();
  expect(done(await findLine(accountant, line.id)).match?.postedLaterOn).toBe("2027-10-01");
});
