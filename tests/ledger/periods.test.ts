/** Months: what may be posted in them, who may open them again, and what a closing leaves behind. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ore } from "~ledger/amount";
import {
  findPeriod,
  listPeriods,
  postMany,
  reverse,
  stepPeriod,
  type PeriodStep,
} from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, entryBasics, posted } from "./books";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const lena = { id: "p1", name: "Lena Ek" };
const omar = { id: "p2", name: "Omar Ali" };
/** Each test has a board of its own. */
let boards = 0;
const board = () => `board${++boards}`;
const step = (tenant: string, month: number, taken: PeriodStep, actor = lena) =>
  asTenant(db.kysely, tenant, (trx) =>
    stepPeriod(trx, { month, step: taken, takenOn: "2027-02-01", actor, reason: "bokslut" }),
  );
const state = async (tenant: string, month: number) =>
  (await asTenant(db.kysely, tenant, (trx) => findPeriod(trx, month))).state;
const on = (bookedOn: string, item = "A", amount = 10n) => ({
  ...allotted(item, ore(amount)),
  bookedOn,
});
const refusal = (code: string, params: object = {}) => expect.objectContaining({ code, params });

describe("a closed month", () => {
  it("takes no more entries, one by one or in a batch, and is one board's own", async () => {
    const tenant = board();
    await step(tenant, 202601, "closed");
    const late = on("2026-01-31");
    const closed = refusal("ledger.periodClosed", { month: "202601" });
    await expect(posted(db.kysely, late, tenant)).rejects.toEqual(closed);
    await expect(asTenant(db.kysely, tenant, (trx) => postMany(trx, [late]))).rejects.toEqual(
      closed,
    );
    await posted(db.kysely, late, board());
    await posted(db.kysely, on("2026-02-01"), tenant);
  });
  it("still answers for the keys that were posted in it", async () => {
    const tenant = board();
    const entry = on("2026-01-31");
    const first = await posted(db.kysely, entry, tenant);
    await step(tenant, 202601, "closed");
    expect(await posted(db.kysely, entry, tenant)).toEqual({ ...first, replayed: true });
    const [again] = await asTenant(db.kysely, tenant, (trx) => postMany(trx, [entry]));
    expect(again).toEqual({ ...first, replayed: true });
  });
  it("closes the empty months before it, and none that has entries", async () => {
    const tenant = board();
    await posted(db.kysely, on("2026-01-31"), tenant);
    await expect(step(tenant, 202603, "closed")).rejects.toEqual(
      refusal("ledger.earlierPeriodOpen", { month: "202601" }),
    );
    await step(tenant, 202601, "closed");
    await step(tenant, 202603, "closed");
    expect(await state(tenant, 202602)).toBe("closed");
    await expect(posted(db.kysely, on("2026-02-10"), tenant)).rejects.toEqual(
      refusal("ledger.periodClosed", { month: "202602" }),
    );
    await expect(step(tenant, 202602, "closed")).rejects.toEqual(
      refusal("ledger.periodStep", { month: "202602", state: "closed" }),
    );
  });
});

describe("a held month", () => {
  it("takes corrections and closing entries only, until it is opened or closed", async () => {
    const tenant = board();
    const wrong = await posted(db.kysely, on("2026-12-05"), tenant);
    await step(tenant, 202612, "held");
    const held = refusal("ledger.periodHeld", { month: "202612" });
    await expect(posted(db.kysely, on("2026-12-06"), tenant)).rejects.toEqual(held);
    const accrual = {
      ...entryBasics(),
      kind: "accrual.recorded",
      bookedOn: "2026-12-31",
      dims: { project: "P", year: 2026 },
      amounts: { amount: ore(5n) },
    } as const;
    await posted(db.kysely, accrual, tenant);
    const mixed = [{ ...accrual, ...entryBasics(), bookedOn: "2026-12-31" }, on("2026-12-07")];
    await expect(asTenant(db.kysely, tenant, (trx) => postMany(trx, mixed))).rejects.toEqual(held);
    await asTenant(db.kysely, tenant, (trx) =>
      reverse(trx, { ...entryBasics(), bookedOn: "2026-12-31", journalId: wrong.journalId }),
    );
    await posted(db.kysely, on("2027-01-02"), tenant);
    await step(tenant, 202612, "opened");
    await posted(db.kysely, on("2026-12-06"), tenant);
    await step(tenant, 202612, "held");
    await step(tenant, 202612, "closed");
    expect(await state(tenant, 202612)).toBe("closed");
  });
});

describe("a closed month is reopened", () => {
  it("when one person asks, with the reason, and another agrees; both stay on record", async () => {
    const tenant = board();
    await step(tenant, 202601, "closed");
    await step(tenant, 202601, "reopenAsked");
    expect(await state(tenant, 202601)).toBe("reopening");
    await expect(posted(db.kysely, on("2026-01-10"), tenant)).rejects.toEqual(
      refusal("ledger.periodClosed", { month: "202601" }),
    );
    await expect(step(tenant, 202601, "reopened", { ...lena, name: "L. Ek" })).rejects.toEqual(
      refusal("ledger.twoPersons"),
    );
    await step(tenant, 202601, "reopened", omar);
    await posted(db.kysely, on("2026-01-10"), tenant);
    const { state: now, events } = await asTenant(db.kysely, tenant, (trx) =>
      findPeriod(trx, 202601),
    );
    expect(now).toBe("open");
    expect(events.map(({ step: taken, actor, reason }) => [taken, actor, reason])).toEqual([
      ["reopened", omar, "bokslut"],
      ["reopenAsked", lena, "bokslut"],
      ["closed", lena, "bokslut"],
    ]);
  });
  it("not when the other declines, or the one who asked takes it back", async () => {
    const tenant = board();
    await step(tenant, 202601, "closed");
    for (const who of [omar, lena]) {
      await step(tenant, 202601, "reopenAsked");
      await step(tenant, 202601, "reopenDeclined", who);
      expect(await state(tenant, 202601)).toBe("closed");
    }
  });
  it("from the last one backwards", async () => {
    const tenant = board();
    await step(tenant, 202601, "closed");
    await step(tenant, 202602, "closed");
    await expect(step(tenant, 202601, "reopenAsked")).rejects.toEqual(
      refusal("ledger.laterPeriodClosed", { month: "202602" }),
    );
    await step(tenant, 202602, "reopenAsked");
    await step(tenant, 202602, "reopened", omar);
    await step(tenant, 202601, "reopenAsked");
  });
});

const steps: readonly PeriodStep[] = [
  "held",
  "opened",
  "closed",
  "reopenAsked",
  "reopenDeclined",
  "reopened",
];
const possible: Readonly<Record<string, readonly PeriodStep[]>> = {
  open: ["held", "closed"],
  held: ["opened", "closed"],
  closed: ["reopenAsked"],
  reopening: ["reopenDeclined", "reopened"],
};
const wayTo: Readonly<Record<string, readonly PeriodStep[]>> = {
  open: [],
  held: ["held"],
  closed: ["closed"],
  reopening: ["closed", "reopenAsked"],
};
const cases = Object.keys(possible).flatMap((from) => steps.map((taken) => [from, taken] as const));

it.each(cases)("from %s, a month is %s only as the table says", async (from, taken) => {
  const tenant = board();
  for (const before of wayTo[from] ?? []) await step(tenant, 202605, before);
  const attempt = step(tenant, 202605, taken, omar);
  if (possible[from]?.includes(taken)) await attempt;
  else
    await expect(attempt).rejects.toEqual(
      refusal("ledger.periodStep", { month: "202605", state: from }),
    );
});

it("a step without a reason, without a person, or of no month is refused", async () => {
  const tenant = board();
  const wrong = (change: object) =>
    asTenant(db.kysely, tenant, (trx) =>
      stepPeriod(trx, {
        month: 202601,
        step: "closed",
        takenOn: "2026-02-01",
        actor: lena,
        reason: "r",
        ...change,
      }),
    );
  await expect(wrong({ reason: " " })).rejects.toEqual(
    refusal("ledger.badText", { what: "reason" }),
  );
  await expect(wrong({ actor: { id: "", name: "x" } })).rejects.toEqual(
    refusal("ledger.badText", { what: "actor" }),
  );
  await expect(wrong({ takenOn: "2026-02-30" })).rejects.toEqual(
    refusal("ledger.badDay", { day: "2026-02-30" }),
  );
  await expect(wrong({ month: 202613 })).rejects.toEqual(
    refusal("ledger.badDay", { day: "202613" }),
  );
});

it("the months are listed with their entries, where they stand, and their last step", async () => {
  const tenant = board();
  await posted(db.kysely, on("2026-01-10"), tenant);
  await posted(db.kysely, on("2026-03-10"), tenant);
  await posted(db.kysely, on("2026-03-11"), tenant);
  await step(tenant, 202601, "closed");
  expect(await asTenant(db.kysely, tenant, (trx) => listPeriods(trx))).toMatchObject([
    { month: 202603, state: "open", entries: 2, last: null },
    {
      month: 202601,
      state: "closed",
      entries: 1,
      last: { step: "closed", actor: lena, takenOn: "2027-02-01" },
    },
  ]);
});
