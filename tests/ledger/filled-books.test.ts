/** Books that were filled before later migrations came are brought to the same rules as those begun today. */
import { sql } from "kysely";
import { expect, it } from "vitest";
import { migrate } from "~db/migrate";
import { ore } from "~ledger/amount";
import {
  balances,
  findPeriod,
  journal,
  listPeriods,
  stepPeriod,
  verify,
  type PeriodStep,
} from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, entryBasics, posted } from "./books";
import { charged, fill, migrateTo, settlement, withOldBooks } from "./old-books";

type Db = TestDatabase["kysely"];

const lena = { id: "p1", name: "Lena Ek" };
const omar = { id: "p2", name: "Omar Ali" };
const step = (db: Db, month: number, taken: PeriodStep, actor = lena) =>
  asTenant(db, "12", (trx) =>
    stepPeriod(trx, { month, step: taken, takenOn: "2027-06-01", actor, reason: "bokslut" }),
  );

/** Every account at the end of every month, as snapshots give it and as the journal does. */
async function expectSettled(db: Db): Promise<void> {
  expect((await verify(db)).differences).toEqual([]);
  const { rows } = await sql`
    select a.tenant, a.path, d.day::text from ledger.account a
    cross join generate_series(date '2027-01-15', date '2027-07-15', interval '5 days') d(day)
    cross join lateral ledger.turnover_at(a.account_id, d.day::date) t
    where t.debit - t.credit <> (select coalesce(sum(l.amount), 0) from ledger.journal_line l
      where l.account_id = a.account_id and l.booked_on <= d.day::date)`.execute(db);
  expect(rows).toEqual([]);
}

it("months closed before their balances were kept get them, and later ones are closed as ever", async () => {
  await withOldBooks(async ({ url, kysely }) => {
    await migrate(url);
    await expectSettled(kysely);
    const periods = await asTenant(kysely, "12", (trx) => listPeriods(trx));
    expect(periods.map(({ month, state }) => [month, state])).toEqual([
      [202704, "open"],
      [202703, "closed"],
      [202702, "closed"],
      [202701, "closed"],
    ]);
    // The day is the one on which it was recorded; what counts as closed since then says with which month.
    const { events } = await asTenant(kysely, "12", (trx) => findPeriod(trx, 202703));
    const [closing] = events;
    expect(closing).toMatchObject({ step: "closed", actor: { name: "Lena Ek" } });
    const stockholm = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });
    expect(closing?.takenOn).toBe(stockholm.format(new Date(closing?.recordedAt ?? "")));
    const february = await asTenant(kysely, "12", (trx) => findPeriod(trx, 202702));
    expect(february.events).toMatchObject([{ step: "closed", reason: "bokslut (202703)" }]);

    for (const month of [202704, 202705]) await step(kysely, month, "closed");
    await expectSettled(kysely);
    for (const month of [202705, 202704, 202703, 202702]) {
      await step(kysely, month, "reopenAsked");
      await step(kysely, month, "reopened", omar);
      await expectSettled(kysely);
    }
    await posted(kysely, { ...allotted("B", ore(5n)), bookedOn: "2027-02-10" });
    for (const month of [202702, 202703, 202704]) await step(kysely, month, "closed");
    await expectSettled(kysely);
  });
});

it("a payment confirmed before its cost was booked gets it in an entry of its own, also where months are closed", async () => {
  await withOldBooks(async ({ url, kysely }) => {
    await migrate(url);
    const added = await asTenant(kysely, "12", (trx) => journal(trx, { dims: { item: "A" } }));
    const said = added
      .filter(({ key }) => key.startsWith("grantsGiven:"))
      .map(({ kind, bookedOn, dims }) => `${bookedOn} ${kind} ${dims.project}`);
    expect(said).toEqual([
      "2027-04-05 payment.confirmed P",
      "2027-04-01 recovery.paidToItem R",
      "2027-04-01 payment.returned Q",
      "2027-04-01 payment.confirmed Q",
      "2027-04-01 payment.confirmed R",
      "2027-04-01 payment.confirmed P",
    ]);
    const given = () =>
      asTenant(kysely, "12", async (trx) => {
        const sums = async (role: "grantsGiven" | "grantsGivenAccrual") =>
          (await balances(trx, { role })).map(({ path, balance }) => [path, balance]);
        return [...(await sums("grantsGiven")), ...(await sums("grantsGivenAccrual"))];
      });
    expect(await given()).toEqual([
      ["grantsGiven/project=P", 50n],
      ["grantsGiven/project=Q", 0n],
      ["grantsGiven/project=R", 0n],
      ["grantsGivenAccrual/project=P", 50n],
      ["grantsGivenAccrual/project=Q", 0n],
      ["grantsGivenAccrual/project=R", 0n],
    ]);
    // It comes back as any other: nothing is below zero.
    const back = { ...entryBasics(), bookedOn: "2027-04-08", amounts: { amount: ore(50n) } };
    const dims = { project: "P", item: "A", bankAccount: "B1" };
    await posted(kysely, { ...back, kind: "payment.returned", dims });
    expect((await given())[0]).toEqual(["grantsGiven/project=P", 0n]);
    await expectSettled(kysely);
  });
});

it("books that were already brought to 160, and closed on from there, are counted again", async () => {
  await withOldBooks(async ({ url, kysely }) => {
    await migrateTo(url, "160_sixteen_slots.sql");
    await step(kysely, 202704, "closed");
    await posted(kysely, { ...allotted("A", ore(1n)), bookedOn: "2027-05-02" });
    await step(kysely, 202705, "held");
    const { differences } = await verify(kysely);
    expect(new Set(differences.map(({ what }) => what))).toEqual(new Set(["period.snapshot"]));
    await migrate(url);
    await expectSettled(kysely);
    // What is added is a correction, which a held month takes.
    const added = await asTenant(kysely, "12", (trx) => journal(trx, { kind: "payment.returned" }));
    expect(added.map(({ bookedOn }) => bookedOn)).toEqual(["2027-05-01", "2027-03-08"]);
    await step(kysely, 202705, "closed");
    await expectSettled(kysely);
  });
});

it("an entry that does not say its project stops the migration with what to do", async () => {
  const db = await testDatabase({ migrated: false });
  await migrateTo(db.url, "070_guard.sql");
  await fill(db.kysely, "12");
  await asTenant(db.kysely, "12", (trx) =>
    sql`select ledger.post_one('old', 'payment.confirmed', '2027-04-09', 'r', 'a', 's', '1', '{}',
      array[${settlement}, ${charged}], '{3,-3}')`.execute(trx),
  );
  await expect(migrate(db.url)).rejects.toThrow(
    /170_books_from_before.sql: LEDGER: entry \d+ charges the appropriation and does not say for which project/,
  );
  await db.close();
});
