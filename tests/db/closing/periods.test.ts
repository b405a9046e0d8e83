/** The months of a board's books: who closes them, what is said before, and that two persons open them again. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  askReopening,
  closePeriod,
  declineReopening,
  findPeriodPage,
  findPeriods,
  holdPeriod,
  reopenPeriod,
  resumePeriod,
  waitingFor,
} from "~/domain/closing/index.server";
import { recordItem } from "~/domain/appropriations/index.server";
import { findAuditLog } from "~/domain/audit/index.server";
import { findWaitingOnOthers } from "~/domain/reports/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { addBoard, addStaff, as, done, kr, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";

const db = useTestDatabase();
let accountant: Staff;
let controller: Staff;
let attestant: Staff;
let auditor: Staff;

const allot = async (day: string, code: string) => {
  await setClock(db.kysely, `${day}T08:00:00Z`);
  done(
    await recordItem(as(controller), {
      year: 2027,
      code,
      name: "Integrationsåtgärder",
      allotted: kr("100.00"),
      totalAllocation: kr("100.00"),
      ownItems: kr("100.00"),
      decidedOn: day as PlainDate,
    }),
  );
};
beforeAll(async () => {
  await addBoard(db.kysely);
  accountant = await addStaff(db.kysely, "Ekonom E1", ["accountant"]);
  controller = await addStaff(db.kysely, "Controller C1", ["controller"]);
  attestant = await addStaff(db.kysely, "Attestant E2", ["attestant"]);
  auditor = await addStaff(db.kysely, "Revisor R1", ["auditor"]);
  await allot("2027-01-15", "1:1 ap.1");
  await allot("2027-02-15", "1:1 ap.2");
});

const states = async () =>
  Object.fromEntries(done(await findPeriods(auditor)).map(({ id, state }) => [id, state]));
const january = { periodId: "2027-01" };
const february = { periodId: "2027-02" };

describe("a month", () => {
  it("is closed when it is over, and after the months before it", async () => {
    expect(await closePeriod(as(accountant), { ...february, note: "" })).toMatchObject({
      code: "period.notOver",
      params: { until: "2027-02-28" },
    });
    await setClock(db.kysely, "2027-03-01T08:00:00Z");
    expect(done(await findPeriodPage(accountant, "2027-02")).obstacles).toEqual([
      { kind: "earlierOpen", id: "2027-01" },
    ]);
    expect(await closePeriod(as(accountant), { ...february, note: "" })).toMatchObject({
      code: "ledger.earlierPeriodOpen",
    });
    done(await closePeriod(as(accountant), { ...january, note: "Avstämd mot banken" }));
    done(await closePeriod(as(controller), { ...february, note: "" }));
    expect(await states()).toEqual({ "2027-01": "closed", "2027-02": "closed" });
  });
  it("is not closed by those who attest or audit", async () => {
    for (const who of [attestant, auditor])
      expect(await closePeriod(as(who), { ...february, note: "" })).toMatchObject({
        kind: "forbidden",
      });
  });
  it("that is no month, or has nothing in it, is not found", async () => {
    for (const periodId of ["2027-13", "202701", "x", "2026-12"])
      expect(await findPeriodPage(auditor, periodId)).toMatchObject({ kind: "missing" });
    expect(await closePeriod(as(accountant), { periodId: "2027-13", note: "" })).toMatchObject({
      kind: "missing",
    });
  });
  it("shows what each book has turned over until its end, and who has done what with it", async () => {
    const page = done(await findPeriodPage(auditor, "2027-01"));
    expect(page).toMatchObject({ state: "closed", entries: 2, laterClosed: "2027-02" });
    expect(page.books).toEqual([
      { book: "commitment", debit: kr("110.00"), credit: kr("110.00") },
      { book: "financial", debit: 0n, credit: 0n },
      { book: "statistical", debit: 0n, credit: 0n },
    ]);
    expect(page.steps).toMatchObject([
      { step: "closed", by: "Ekonom E1", reason: "Avstämd mot banken" },
    ]);
  });
});

describe("a closed month", () => {
  it("takes no more", async () => {
    await setClock(db.kysely, "2027-02-20T08:00:00Z");
    const late = await recordItem(as(controller), {
      year: 2027,
      code: "1:1 ap.3",
      name: "Sen",
      allotted: kr("1.00"),
      totalAllocation: kr("1.00"),
      ownItems: kr("1.00"),
      decidedOn: "2027-02-20" as PlainDate,
    });
    expect(late).toMatchObject({ code: "ledger.periodClosed", params: { month: "202702" } });
    await setClock(db.kysely, "2027-03-01T09:00:00Z");
  });
  it("is opened by two persons, and whoever asked waits for the other", async () => {
    done(await askReopening(as(accountant), { ...february, reason: "En post saknas" }));
    expect(await waitingFor(controller)).toMatchObject([
      { key: "period.answer", href: "/periods/2027-02/closing" },
    ]);
    expect(await waitingFor(accountant)).toEqual([]);
    expect(await findWaitingOnOthers(accountant)).toMatchObject([
      { key: "period.answer", subject: "2027-02" },
    ]);
    expect(await reopenPeriod(as(accountant), february)).toMatchObject({
      code: "ledger.twoPersons",
    });
    done(await reopenPeriod(as(controller), february));
    expect(await states()).toEqual({ "2027-01": "closed", "2027-02": "open" });
    expect(await waitingFor(controller)).toEqual([]);
    const { rows } = done(await findAuditLog(auditor, {}, 1));
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["period.close", "period.askReopening", "period.reopen"]),
    );
  });
  it("stays closed when the other declines", async () => {
    done(await closePeriod(as(accountant), { ...february, note: "" }));
    done(await askReopening(as(accountant), { ...february, reason: "Ännu en post" }));
    done(await declineReopening(as(attestant), february));
    expect(await states()).toMatchObject({ "2027-02": "closed" });
  });
  it("is asked to be opened from the last one backwards", async () => {
    expect(await askReopening(as(accountant), { ...january, reason: "Fel post" })).toMatchObject({
      code: "ledger.laterPeriodClosed",
      params: { month: "202702" },
    });
  });
});

it("a month under closing takes corrections only, until the closing is called off", async () => {
  await allot("2027-03-10", "1:1 ap.4");
  await setClock(db.kysely, "2027-04-01T08:00:00Z");
  const march = { periodId: "2027-03" };
  done(await holdPeriod(as(accountant), march));
  await setClock(db.kysely, "2027-03-20T08:00:00Z");
  const inMarch = {
    year: 2028,
    code: "1:1 ap.4",
    name: "Mars",
    allotted: kr("1.00"),
    totalAllocation: kr("1.00"),
    ownItems: kr("1.00"),
    decidedOn: "2027-03-20" as PlainDate,
  };
  expect(await recordItem(as(controller), inMarch)).toMatchObject({ code: "ledger.periodHeld" });
  done(await resumePeriod(as(accountant), march));
  done(await recordItem(as(controller), inMarch));
  expect(await states()).toMatchObject({ "2027-03": "open" });
});
