/** The journal as CSV and JSON lines: every line of every book, and who fetched it. */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { deliverExport, findExport, findExports, orderExport } from "~/domain/exports/index.server";
import { inSnapshot } from "~db/transaction";
import { kronor, ore, oreFromKronor } from "~ledger/amount";
import { trialBalance } from "~ledger/index";
import { addBoard, addStaff, as, done, refusalCode } from "../../support/builders";
import { exported, exporter, useDemoBooks, whole } from "../../support/exported";
import { csvRows } from "../../domain/gateways/standards";

const db = useDemoBooks();
const rowsOf = async (year: number | null = null) =>
  csvRows((await exported("csv", year)).toString("utf8"));
type Row = Record<string, string>;
const signed = ({ debet_kr = "", kredit_kr = "" }: Row): bigint =>
  (oreFromKronor(debet_kr) ?? 0n) - (oreFromKronor(kredit_kr) ?? 0n);
const sumBy = (rows: readonly Row[], key: string): Record<string, bigint> => {
  const sums: Record<string, bigint> = {};
  for (const row of rows) sums[row[key] ?? ""] = (sums[row[key] ?? ""] ?? 0n) + signed(row);
  return sums;
};

describe("the journal as CSV", () => {
  test("has its documented header, a row for each line, and balances in each book of each entry", async () => {
    const text = (await exported("csv")).toString("utf8");
    expect(text.split("\r\n")[0]).toBe(
      "verifikat,rad,bokfort,registrerat_utc,handelse,text,av,underlag,underlag_id,rattar,motpart,verksamhet,bok,kontonamn,avser,konto,statens_konto,debet_kr,kredit_kr",
    );
    const rows = csvRows(text);
    const { rows: counted } = await sql<{ n: number }>`
      select count(*)::int as n from ledger.posting`.execute(db.kysely);
    expect(rows).toHaveLength(counted[0]?.n ?? 0);
    const balances = sumBy(
      rows.map((row) => ({ ...row, entryAndBook: `${row.verifikat} ${row.bok}` })),
      "entryAndBook",
    );
    expect(Object.values(balances).every((sum) => sum === 0n)).toBe(true);
  });

  test("adds up to the ledger's own balance of every role", async () => {
    const sums = sumBy(await rowsOf(), "konto");
    const roles = new Map<string, bigint>();
    for (const [account, sum] of Object.entries(sums)) {
      const role = account.split("/")[0] ?? "";
      roles.set(role, (roles.get(role) ?? 0n) + sum);
    }
    const own = await inSnapshot({ boardId: "12" }, ({ trx }) => trialBalance(trx));
    const ownSums = own.map(({ role, debit, credit }) => [role, debit - credit] as const);
    expect([...roles].toSorted()).toEqual(ownSums.toSorted());
  });

  test("of a year has that year's entries", async () => {
    const all = await rowsOf();
    const years = [...new Set(all.map(({ bokfort = "" }) => bokfort.slice(0, 4)))];
    expect(years.length).toBeGreaterThan(1);
    for (const year of years) {
      const own = all.filter(({ bokfort = "" }) => bokfort.startsWith(year));
      expect(await rowsOf(Number(year))).toEqual(own);
    }
  });

  test("says what accounts are about, and their number in the State's chart", async () => {
    const rows = await rowsOf();
    const committed = rows.find(({ konto = "" }) => konto.startsWith("committed/"));
    expect(committed).toMatchObject({
      bok: "Åtagandebok",
      kontonamn: "Intecknat",
      statens_konto: "",
    });
    expect(committed?.avser).toMatch(/^DEMO 851-\d+-\d+ .+, 20\d\d$/);
    const charged = rows.find(({ konto = "" }) => konto.startsWith("appropriationCharged/"));
    expect(charged?.statens_konto).toBe("7311");
  });
});

test("the journal as JSON has an entry on each line, with the same sums", async () => {
  const lines = (await exported("jsonl")).toString("utf8").trimEnd().split("\n");
  const entries = lines.map(
    (line) =>
      JSON.parse(line) as {
        readonly journalId: string;
        readonly bookedOn: string;
        readonly lines: readonly { readonly account: string; readonly amount: string }[];
      },
  );
  const sums = sumBy(await rowsOf(), "konto");
  const own: Record<string, bigint> = {};
  for (const { account, amount } of entries.flatMap((entry) => entry.lines))
    own[account] = (own[account] ?? 0n) + (oreFromKronor(amount) ?? 0n);
  expect(
    Object.entries(own)
      .map(([account, sum]) => [account, kronor(ore(sum))])
      .toSorted(),
  ).toEqual(
    Object.entries(sums)
      .map(([account, sum]) => [account, kronor(ore(sum))])
      .toSorted(),
  );
  expect(entries.map(({ journalId }) => Number(journalId))).toEqual(
    entries.map(({ journalId }) => Number(journalId)).toSorted((a, b) => a - b),
  );
});

describe("an order", () => {
  test("is noted in the audit log, and its checksum when the file has been sent whole", async () => {
    const auditor = await addStaff(db.kysely, "Rut", ["auditor"]);
    const { orderId } = done(await orderExport(as(auditor), { format: "csv", year: 2028 }));
    expect(done(await findExport(auditor, orderId)).deliveries).toEqual([]);
    const file = done(await deliverExport(auditor, orderId));
    expect(file.name).toBe("lansmedel-12-2028.csv");
    const bytes = await whole(file.pieces);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const order = done(await findExport(auditor, orderId));
    expect(order.deliveries).toMatchObject([{ bytes: bytes.length, sha256 }]);
    expect(done(await findExports(auditor))[0]).toEqual(order);
    const { rows } = await sql<{ action: string; actor: string; sha: string | null }>`
      select action, actor, detail->>'sha256' as sha from audit_entry
      where subject_type = 'export' and subject_id = ${orderId} order by id`.execute(db.kysely);
    expect(rows).toEqual([
      { action: "export.order", actor: "Rut", sha: null },
      { action: "export.deliver", actor: "Rut", sha: sha256 },
    ]);
  });

  test("that is broken off is not called fetched, and gives its connection back", async () => {
    const { orderId } = done(await orderExport(as(exporter()), { format: "csv", year: null }));
    for (let time = 0; time < 12; time++) {
      const { pieces } = done(await deliverExport(exporter(), orderId));
      await pieces.next();
      await pieces.return(undefined);
    }
    const { rows } =
      await sql`select from export_delivery where order_id = ${orderId}::uuid`.execute(db.kysely);
    expect(rows).toEqual([]);
    expect((await exported("csv")).length).toBeGreaterThan(0);
  });

  test("waits while two others of the board are being fetched, begun or not, and nobody else does", async () => {
    const order = async (actor = exporter()) =>
      done(await orderExport(as(actor), { format: "csv", year: null })).orderId;
    const orderId = await order();
    // Asked for at the same moment, and before any of them is read.
    const asked = await Promise.all([1, 2, 3].map(() => deliverExport(exporter(), orderId)));
    const answers = asked.map((answer) => (answer.ok ? "delivered" : answer.code));
    expect(answers.toSorted()).toEqual(["delivered", "delivered", "export.busy"]);
    await addBoard(db.kysely, "20");
    const other = exporter("20");
    const elsewhere = done(await deliverExport(other, await order(other)));
    await elsewhere.pieces.return(undefined);
    for (const answer of asked) if (answer.ok) await answer.value.pieces.return(undefined);
    // One that fails, or is taken whole, gives its place back too.
    for (let time = 0; time < 3; time++) {
      const { pieces } = done(await deliverExport(exporter(), orderId));
      await expect(pieces.throw(new Error("the reader left"))).rejects.toThrow("the reader left");
    }
    for (let time = 0; time < 3; time++)
      await whole(done(await deliverExport(exporter(), orderId)).pieces);
  });

  test("leaves the pages connections to answer with, however many boards fetch", async () => {
    const held: AsyncGenerator<Uint8Array>[] = [];
    const refused: string[] = [];
    for (const board of ["21", "22", "23", "24"]) {
      await addBoard(db.kysely, board);
      const actor = exporter(board);
      const { orderId } = done(await orderExport(as(actor), { format: "csv", year: null }));
      for (const answer of await Promise.all([1, 2].map(() => deliverExport(actor, orderId))))
        if (answer.ok) held.push(answer.value.pieces);
        else refused.push(answer.code);
    }
    for (const pieces of held) await pieces.return(undefined);
    expect([held.length, refused]).toEqual([6, ["export.busy", "export.busy"]]);
  });

  test("of a year in which nothing is booked, or of a SIE file without a year, is refused", async () => {
    const order = (format: "csv" | "sie4e", year: number | null) =>
      orderExport(as(exporter()), { format, year });
    expect(refusalCode(await order("csv", 1999))).toBe("export.emptyYear");
    expect(refusalCode(await order("sie4e", null))).toBe("export.yearNeeded");
  });

  test("is looked for among the board's own, also were row level security away", async () => {
    await addBoard(db.kysely, "14");
    const other = await addStaff(db.kysely, "Ola", ["auditor"], { boardId: "14" });
    const { orderId } = done(await orderExport(as(exporter()), { format: "csv", year: null }));
    const rowSecurity = (how: "disable" | "enable") =>
      sql.raw(`alter table export_order ${how} row level security`).execute(db.kysely);
    await rowSecurity("disable");
    try {
      expect(refusalCode(await findExport(other, orderId))).toBe("access.notFound");
      expect(refusalCode(await deliverExport(other, orderId))).toBe("access.notFound");
      expect(done(await findExports(other))).toEqual([]);
    } finally {
      await rowSecurity("enable");
    }
  });

  test("is the board's own", async () => {
    await addBoard(db.kysely, "14");
    const other = await addStaff(db.kysely, "Olle", ["auditor"], { boardId: "14" });
    const { orderId } = done(await orderExport(as(exporter()), { format: "csv", year: null }));
    expect(refusalCode(await findExport(other, orderId))).toBe("access.notFound");
    expect(refusalCode(await deliverExport(other, orderId))).toBe("access.notFound");
    expect(done(await findExports(other))).toEqual([]);
    const own = await exported("csv", null, other);
    expect(own.toString("utf8").split("\r\n")).toHaveLength(2);
    const registrar = await addStaff(db.kysely, "Rolf", ["registrar"]);
    expect(refusalCode(await orderExport(as(registrar), { format: "csv", year: null }))).toBe(
      "access.forbidden",
    );
  });
});
