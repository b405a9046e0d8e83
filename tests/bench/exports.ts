/** How long the exports take and how much memory they need, beside PostgreSQL's own COPY, and how fast the books are verified. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql, type Kysely } from "kysely";
import { deliverExport, orderExport } from "~/domain/exports/index.server";
import type { System } from "~/domain/shared/actor";
import type { BoardId } from "~/domain/shared/ids";
import { closeDatabase } from "../../db/client";
import type { Database } from "../../db/schema";
import { addBoard, as, done } from "../support/builders";
import { unzip } from "../support/unzip";
import { TENANT } from "./funded-projects";
import type { GrownBooks } from "./grown-books";
import { shown, type Table } from "./table";
import { timedCommand } from "./timed-command";

const CSV = "export csv";
const commands = [
  CSV,
  "export jsonl",
  "export hledger",
  "export sie --year 2027",
  "export audit-package",
  "verify",
];

/** The same columns, as far as SQL has them, by the database itself and to nowhere. */
async function copySeconds(db: Kysely<Database>): Promise<number> {
  const started = performance.now();
  await db.connection().execute(async (connection) => {
    await sql`set statement_timeout = 0`.execute(connection);
    await sql`copy (
      select j.journal_id, u.line, j.booked_on,
        to_char(to_timestamp(j.recorded_us / 1000000.0) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), j.kind, j.reason,
        j.actor, j.source_type, j.source_id, j.reverses, n.book, a.role, a.dims, a.path,
        case when u.amount > 0 then round(u.amount / 100.0, 2) end, case when u.amount < 0 then round(-u.amount / 100.0, 2) end
      from ledger.journal j
      cross join lateral unnest(j.accounts, j.units, j.amounts) with ordinality u(account_id, unit_id, amount, line)
      join ledger.account a on a.account_id = u.account_id join ledger.unit n on n.unit_id = u.unit_id
      where j.tenant = ${sql.lit(TENANT)} order by j.journal_id, u.line) to '/dev/null' with (format csv, header)`.execute(
      connection,
    );
  });
  return (performance.now() - started) / 1000;
}

const exporter: System = { kind: "system", name: "export", boardId: TENANT as BoardId };

/** The verifier that comes with the package, on its unpacked files: the best of three. */
async function offlineSeconds(): Promise<{ readonly seconds: number; readonly entries: number }> {
  const { orderId } = done(await orderExport(as(exporter), { format: "proof", year: null }));
  const parts: Uint8Array[] = [];
  for await (const piece of done(await deliverExport(exporter, orderId)).pieces) parts.push(piece);
  const folder = mkdtempSync(path.join(tmpdir(), "lansmedel-bench-"));
  try {
    for (const [name, content] of unzip(Buffer.concat(parts)))
      writeFileSync(path.join(folder, name), content);
    const runs = Array.from({ length: 3 }, () => {
      const started = performance.now();
      const { status } = spawnSync(process.execPath, [path.join(folder, "verify.mjs")]);
      if (status !== 0) throw new Error("the books do not prove themselves");
      return (performance.now() - started) / 1000;
    });
    const { rows } = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as {
      rows: Record<string, number>;
    };
    return { seconds: Math.min(...runs), entries: rows["journal.jsonl"] ?? 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function exports(books: GrownBooks, tell: (what: string) => void): Promise<Table> {
  const { db, url } = books;
  const before = process.env.DATABASE_URL;
  process.env.DATABASE_URL = url;
  try {
    await addBoard(db, TENANT);
    const { entries, postings } = await books.size();
    const rows: string[][] = [];
    for (const command of commands) {
      tell(`exports: ${command}`);
      const copyBefore = command === CSV ? await copySeconds(db) : 0;
      const outcome = await timedCommand(url, command.split(" ")).catch((error: Error) => error);
      if (outcome instanceof Error) {
        const [said = ""] = outcome.message.split("\n");
        rows.push([`\`${command}\``, "", "", "", "", `did not end: ${said}`]);
        continue;
      }
      const { seconds, bytes, peakMB } = outcome;
      const cells = [
        shown(seconds, 1),
        shown(postings / seconds),
        shown(bytes / 1e6),
        shown(peakMB),
      ];
      if (command !== CSV) rows.push([`\`${command}\``, ...cells, ""]);
      else {
        const copy = (copyBefore + (await copySeconds(db))) / 2;
        rows.push(["COPY of the same as CSV", shown(copy, 1), shown(postings / copy), "", "", ""]);
        rows.push([
          `\`${command}\``,
          ...cells,
          `${shown(seconds / copy, 2)} times COPY; at most 2`,
        ]);
      }
    }
    tell("exports: the package's own verifier");
    const offline = await offlineSeconds();
    const rate = `${shown(offline.entries / offline.seconds)} entries /s; at least 70,000`;
    const each = shown(postings / offline.seconds);
    rows.push(["the package's `verify.mjs`", shown(offline.seconds, 1), each, "", "", rate]);
    return {
      title: `Exports and verification at ${shown(postings)} postings`,
      head: ["what", "s", "postings /s", "MB written", "peak memory, MB", "to hold"],
      rows,
      notes: [
        `${shown(entries)} entries. Commands as they are typed, their start in it, written to nowhere; memory is the command's, and is to stay under 200 MB. COPY is the mean of one before and one after.`,
      ],
    };
  } finally {
    await closeDatabase();
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
  }
}
