/**
 * A09: "Kostnaderna för de integrationsfrämjande åtgärderna skall särredovisas." Every entry of a grant has the activity of
 * its call, the balances of an activity are those of its entries to the last öre, and the files of the books say the same.
 */
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { sieRecords } from "~/gateways/sie/sie-records";
import { textOfSie } from "~/gateways/sie/sie-encoding";
import { activityFigures, activityRole } from "~/domain/reports/index";
import { findAccounts, findActivityStatement, stateAccountOf } from "~/domain/reports/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import { trialBalance, type Kind } from "~ledger/index";
import { oreFromKronor } from "~ledger/amount";
import { inSnapshot } from "~db/transaction";
import { story } from "../../../app/cli/demo/story";
import { addRecovery } from "../../support/demo-recovery";
import { done } from "../../support/builders";
import { exported, useDemoBooks } from "../../support/exported";

const db = useDemoBooks();
const BOARD = "12";

type Entry = {
  kind: Kind;
  activity: string | null;
  counterparty: string | null;
  itsActivity: string | null;
  recipient: string | null;
};
let entries: Entry[];
beforeAll(async () => {
  await addRecovery();
  const { rows } = await sql<Entry>`
    select j.kind, j.dims ->> 'activity' as activity, j.dims ->> 'counterparty' as counterparty,
      y.code as "itsActivity", o.orgnr as recipient
    from ledger.journal j
    left join application a on a.id::text = j.dims ->> 'project'
    left join organisation o on o.id = a.organisation_id
    left join call c on c.id = a.call_id or c.id::text = j.dims ->> 'call'
    left join activity y on y.id = c.activity_id
    where j.tenant = ${BOARD}`.execute(db.kysely);
  entries = rows;
});

const isOfGrants = ({ kind }: Entry) => !/^(?:appropriation|authority)\./.test(kind);

test("A09: every entry of a call and its grants has the call's activity, and of a grant its recipient", () => {
  const ofGrants = entries.filter(isOfGrants);
  expect([...new Set(ofGrants.map(({ kind }) => kind))]).toEqual(
    expect.arrayContaining<Kind>([
      "call.published",
      "award.decided",
      "advance.approved",
      "claim.approved",
      "payment.sent",
      "payment.confirmed",
      "settlement.approved",
      "recovery.decided",
      "cofinancing.promised",
      "cofinancing.verified",
    ]),
  );
  for (const { kind, activity, itsActivity, counterparty, recipient } of ofGrants) {
    expect(itsActivity, kind).not.toBeNull();
    expect({ kind, activity, counterparty }).toEqual({
      kind,
      activity: itsActivity,
      counterparty: recipient,
    });
    expect(kind.startsWith("call."), kind).toBe(recipient === null);
  }
});

test("A09: an entry that is about no call and no grant has neither", () => {
  const others = entries.filter((entry) => !isOfGrants(entry));
  expect(others.length).toBeGreaterThan(0);
  for (const { activity, counterparty } of others)
    expect([activity, counterparty]).toEqual([null, null]);
});

const balances = (dims: Record<string, string> = {}) =>
  inSnapshot({ boardId: BOARD }, ({ trx }) => trialBalance(trx, { dims }));

test("A09: the activities' accounts add up to the ledger's, account by account, difference 0.00", async () => {
  const codes = [...new Set(entries.flatMap(({ activity }) => activity ?? []))];
  expect(codes).toContain("INTEGRATION");
  const parts = await Promise.all(codes.map((activity) => balances({ activity })));
  const whole = await balances();
  const onlyGrants = [
    "grantCost",
    "paid",
    "payable",
    "toBePaid",
    "advance",
    "committed",
    "reserved",
  ];
  for (const { role, debit, credit } of whole.filter(({ role }) => onlyGrants.includes(role))) {
    const own = parts.flat().filter((row) => row.role === role);
    const sum = own.reduce((all, row) => all + row.debit - row.credit, 0n);
    expect(sum, role).toBe(BigInt(debit) - BigInt(credit));
  }
  // Of each activity, every book balances by itself.
  for (const rows of parts) {
    for (const book of ["commitment", "financial", "statistical"]) {
      const own = rows.filter((row) => row.book === book);
      expect(own.reduce((all, { debit, credit }) => all + debit - credit, 0n)).toBe(0n);
    }
  }
});

test("A09: the report by activity and year is the ledger's, and each amount is that of the accounts it opens", async () => {
  const controller = await story.as("controller");
  const { rows, sums } = done(await findActivityStatement(controller));
  const whole = await balances();
  const total = sums.find(({ year }) => year === null);
  for (const figure of activityFigures) {
    const { balance } = whole.find(({ role }) => role === activityRole[figure]) ?? {};
    expect(total?.[figure]).toBe(balance);
    for (const row of rows) {
      const opened = done(
        await findAccounts(controller, {
          role: activityRole[figure],
          activity: row.code ?? "",
          from: `${row.year}-01-01` as PlainDate,
          asOf: `${row.year}-12-31` as PlainDate,
        }),
      );
      const found = opened.books.flatMap((book) => book.rows);
      expect(found[0]?.balance ?? 0n, `${row.code} ${row.year} ${figure}`).toBe(row[figure]);
    }
  }
  expect(new Set(rows.map(({ year }) => year)).size).toBeGreaterThan(1);
});

test("A09: the SIE file's transactions of an activity add up to what the ledger has on each account", async () => {
  const moved = new Map<string, bigint>();
  for (const year of [2027, 2028, 2029]) {
    const records = sieRecords(textOfSie(await exported("sie4i", year), "cp437"));
    if (!records.ok) throw new Error(records.code);
    for (const { label, fields } of records.value) {
      const [number, objects, amount] = fields;
      if (label !== "#TRANS" || !Array.isArray(objects)) continue;
      const at = objects.findIndex((one, index) => index % 2 === 0 && one === "25");
      const key = `${String(number)} ${at < 0 ? "" : objects[at + 1]}`;
      moved.set(key, (moved.get(key) ?? 0n) + (oreFromKronor(String(amount)) ?? 0n));
    }
  }
  for (const activity of new Set(entries.flatMap((entry) => entry.activity ?? []))) {
    for (const { role, book, debit, credit } of await balances({ activity })) {
      const number = stateAccountOf(role)?.number;
      if (book !== "financial" || !number) continue;
      expect(moved.get(`${number} ${activity}`) ?? 0n, `${role} ${activity}`).toBe(
        BigInt(debit) - BigInt(credit),
      );
    }
  }
  expect([...moved.keys()].filter((key) => key.endsWith(" "))).toEqual([]);
});

test("A09: the CSV names the activity and the counterparty of every line of a grant", async () => {
  const [head = "", ...lines] = (await exported("csv")).toString().trim().split("\r\n");
  const columns = head.replace("\uFEFF", "").split(",");
  const [activity, party] = [columns.indexOf("verksamhet"), columns.indexOf("motpart")];
  expect(Math.min(activity, party)).toBeGreaterThan(0);
  expect(lines.some((line) => line.includes(",INTEGRATION,"))).toBe(true);
});
